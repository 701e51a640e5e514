/**
 * The comparison of two reports as a page for people.
 *
 * <p>Start with {@link org.gongkai.formats.comparison.ComparisonPage}.
 */
@NullMarked
package org.gongkai.formats.comparison;

import org.jspecify.annotations.NullMarked;
