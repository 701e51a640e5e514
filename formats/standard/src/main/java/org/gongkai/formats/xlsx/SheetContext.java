package org.gongkai.formats.xlsx;

import org.gongkai.formats.codec.ReadLimits;

/**
 * What the sheets of a workbook share.
 *
 * @param resultsAreOld whether the file asks to calculate its formulas anew, so that a result of 0 may be none yet
 */
record SheetContext(
        SheetTexts texts, SheetStyles styles, boolean epoch1904, boolean resultsAreOld, ReadLimits limits) {}
