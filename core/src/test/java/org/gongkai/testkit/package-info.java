/**
 * What tests of reports are made of: made-up reports, noise that must not matter, tables that lost their frame, and
 * assertions that speak of figures.
 *
 * <p>Start with {@link org.gongkai.testkit.Reports}.
 */
@NullMarked
package org.gongkai.testkit;

import org.jspecify.annotations.NullMarked;
