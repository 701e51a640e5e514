/**
 * The reports of many organs as one: exact sums, each with how many gave it, and what is missing, double or mixed.
 *
 * <p>Start with {@link org.gongkai.rollup.Rollup}.
 */
@NullMarked
package org.gongkai.rollup;

import org.jspecify.annotations.NullMarked;
