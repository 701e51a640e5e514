/** Spreadsheets of Excel and WPS in the format of 1997. */
@NullMarked
package org.gongkai.formats.xls;

import org.jspecify.annotations.NullMarked;
