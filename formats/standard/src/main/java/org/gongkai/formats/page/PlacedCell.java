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
 * @param unsure whether a figure that stands here may not be this one
 */
record PlacedCell(
        int row, int column, int rowSpan, int columnSpan, double left, double right, List<Line> lines, boolean unsure) {
    private static final double NEAR = 3;

    int endRow() {
        return row + rowSpan;
    }

    String text() {
        String text = CellText.of(lines, right - left);
        return unsure && (text.isEmpty() || Signs.isEntry(text)) ? text + Signs.UNREADABLE : text;
    }

    boolean hasSameSides(PlacedCell other) {
        return Math.abs(left - other.left) < NEAR && Math.abs(right - other.right) < NEAR;
    }

    PlacedCell with(List<Line> more) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(more);
        return new PlacedCell(row, column, rowSpan, columnSpan, left, right, all, unsure);
    }

    PlacedCell withRows(int newRow, int newSpan) {
        return new PlacedCell(newRow, column, newSpan, columnSpan, left, right, lines, unsure);
    }

    PlacedCell withDoubt() {
        return new PlacedCell(row, column, rowSpan, columnSpan, left, right, lines, true);
    }

    PlacedCell withoutLines() {
        return new PlacedCell(row, column, rowSpan, columnSpan, left, right, List.of(), unsure);
    }
}
