/**
 * What the figures and the form must obey: rules over one report, each with its page and its message in two languages.
 *
 * <p>Start with {@link org.gongkai.validation.RuleSet}.
 */
@NullMarked
package org.gongkai.validation;

import org.jspecify.annotations.NullMarked;
