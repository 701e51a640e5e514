package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table on a page.
 *
 * @param row the first row it covers, from 0
 * @param column the first column it covers, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param left where it begins, in points
 * @param right where it ends
 * @param lines what is written in it
 */
record PlacedCell(int row, int column, int rowSpan, int columnSpan, double left, double right, List<Line> lines) {
    private static final double NEAR = 3;

    int endRow() {
        return row + rowSpan;
    }

    String text() {
        return CellText.of(lines, right - left);
    }

    boolean hasSameSides(PlacedCell other) {
        return Math.abs(left - other.left) < NEAR && Math.abs(right - other.right) < NEAR;
    }

    PlacedCell with(List<Line> more) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(more);
        return new PlacedCell(row, column, rowSpan, columnSpan, left, right, all);
    }

    PlacedCell withRows(int newRow, int newSpan) {
        return new PlacedCell(newRow, column, newSpan, columnSpan, left, right, lines);
    }

    PlacedCell withoutLines() {
        return new PlacedCell(row, column, rowSpan, columnSpan, left, right, List.of());
    }
}
