/**
 * 错误定位: which few numbers are wrong, given the sums that they should make (Fellegi and Holt). Knows no form and no
 * words; not exported.
 */
@NullMarked
package org.gongkai.validation.localization;

import org.jspecify.annotations.NullMarked;
