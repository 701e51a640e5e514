/**
 * What reading and checking have to say: one type of finding for both, with its place on the form.
 *
 * <p>Start with {@link org.gongkai.finding.Findings}.
 */
@NullMarked
@FindingStyle
package org.gongkai.finding;

import org.jspecify.annotations.NullMarked;
