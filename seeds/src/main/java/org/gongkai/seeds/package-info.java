/** Placeholder. */
@NullMarked
package org.gongkai.seeds;

import org.jspecify.annotations.NullMarked;
