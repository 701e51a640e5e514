/** Tests of the spreadsheets since 2007. */
@NullMarked
package org.gongkai.formats.xlsx;

import org.jspecify.annotations.NullMarked;
