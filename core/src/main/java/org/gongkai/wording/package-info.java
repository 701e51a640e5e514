/**
 * How Chinese documents write numbers, dates and names: widths, Chinese numerals, brackets. Knows nothing of the form.
 */
@NullMarked
package org.gongkai.wording;

import org.jspecify.annotations.NullMarked;
