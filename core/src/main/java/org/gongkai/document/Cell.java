package org.gongkai.document;

import java.util.Objects;

/**
 * 单元格: one cell of a {@link Grid}.
 *
 * @param row the first row it covers, from 0
 * @param column the first column it covers, from 0
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param text the text, lines joined by line feeds; empty where nothing stands
 * @param location where it stands
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Location location) {

    /** Throws {@link IllegalArgumentException} if a number is out of bounds. */
    public Cell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException(
                    "not a cell: row " + row + ", column " + column + ", spans " + rowSpan + " and " + columnSpan);
        }
    }
}
