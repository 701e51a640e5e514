package org.gongkai.formats.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a sheet, from left to right, as they most often come too. */
final class SheetRow {
    private int[] columns = new int[16];
    private final List<SheetCell> cells = new ArrayList<>(columns.length);

    /** How many cells there are. */
    int size() {
        return cells.size();
    }

    /** The number of the first cell that is not left of a column; {@link #size} if there is none. */
    int from(int column) {
        int at = size() > 0 && columns[size() - 1] < column ? size() : find(column);
        return at < 0 ? -at - 1 : at;
    }

    private int find(int column) {
        return Arrays.binarySearch(columns, 0, size(), column);
    }

    /** The column of a cell by its number. */
    int column(int number) {
        return columns[number];
    }

    /** A cell by its number. */
    SheetCell cell(int number) {
        return cells.get(number);
    }

    /** The cell in a column; null where there is none. */
    @Nullable
    SheetCell in(int column) {
        int at = find(column);
        return at < 0 ? null : cells.get(at);
    }

    /** Puts a cell in a column, in place of the one that is there. */
    void put(int column, SheetCell cell) {
        int at = from(column);
        if (at < size() && columns[at] == column) {
            cells.set(at, cell);
            return;
        }
        if (size() == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size());
        }
        System.arraycopy(columns, at, columns, at + 1, size() - at);
        columns[at] = column;
        cells.add(at, cell);
    }
}
