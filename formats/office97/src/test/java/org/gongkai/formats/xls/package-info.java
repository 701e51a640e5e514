/** Tests of the spreadsheets of Excel 97. */
@NullMarked
package org.gongkai.formats.xls;

import org.jspecify.annotations.NullMarked;
