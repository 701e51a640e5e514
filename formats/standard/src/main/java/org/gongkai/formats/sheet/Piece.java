package org.gongkai.formats.sheet;

/**
 * A cell as one sees it: merged ranges are one cell, hidden rows and columns take no place.
 *
 * @param row the first row it covers, of those one sees
 * @param column the first column it covers, of those one sees
 * @param rowSpan how many rows one sees it cover
 * @param columnSpan how many columns one sees it cover
 * @param sheetRow its row in the sheet, from 0
 * @param sheetColumn its column in the sheet, from 0
 */
record Piece(
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        String text,
        double size,
        boolean boxed,
        int sheetRow,
        int sheetColumn) {

    boolean hasText() {
        return !text.isEmpty();
    }

    Piece withText(String other) {
        return new Piece(row, column, rowSpan, columnSpan, other, size, boxed, sheetRow, sheetColumn);
    }

    int end() {
        return column + columnSpan;
    }

    int bottom() {
        return row + rowSpan;
    }
}
