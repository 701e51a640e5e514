/** Tests of findings. */
@NullMarked
package org.gongkai.finding;

import org.jspecify.annotations.NullMarked;
