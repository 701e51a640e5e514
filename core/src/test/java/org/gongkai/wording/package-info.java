/** Tests of numbers, dates and widths. */
@NullMarked
package org.gongkai.wording;

import org.jspecify.annotations.NullMarked;
