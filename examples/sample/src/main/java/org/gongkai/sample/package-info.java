/**
 * Made-up reports in many layouts, with the truth beside them: to try a system on, and to measure with.
 *
 * <p>Start with {@link org.gongkai.sample.Samples}.
 */
@NullMarked
package org.gongkai.sample;

import org.jspecify.annotations.NullMarked;
