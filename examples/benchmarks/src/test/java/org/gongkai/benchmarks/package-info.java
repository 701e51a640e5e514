/** Each pair works on the same bytes, and what is timed is right. */
@NullMarked
package org.gongkai.benchmarks;

import org.jspecify.annotations.NullMarked;
