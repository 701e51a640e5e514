/** Spreadsheets of Excel, WPS and LibreOffice in the format since 2007. */
@NullMarked
package org.gongkai.formats.xlsx;

import org.jspecify.annotations.NullMarked;
