/**
 * Two reports side by side: figure by figure, paragraph by paragraph, and what can't be compared.
 *
 * <p>Start with {@link org.gongkai.comparison.Comparison}.
 */
@NullMarked
package org.gongkai.comparison;

import org.jspecify.annotations.NullMarked;
