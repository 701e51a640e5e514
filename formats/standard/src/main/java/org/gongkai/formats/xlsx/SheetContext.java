package org.gongkai.formats.xlsx;

import org.gongkai.formats.io.Budget;

/**
 * What the sheets of a workbook share.
 *
 * @param resultsAreOld whether the file asks to calculate its formulas anew, so that a result of 0 may be none yet
 * @param budget what the workbook may still use up, all its sheets together
 */
record SheetContext(SheetTexts texts, SheetStyles styles, boolean epoch1904, boolean resultsAreOld, Budget budget) {}
