/**
 * What the law asks: one file a revision, which reads like the printed form, and the figures it numbers.
 *
 * <p>Start with {@link org.gongkai.template.Templates}.
 */
@NullMarked
package org.gongkai.template;

import org.jspecify.annotations.NullMarked;
