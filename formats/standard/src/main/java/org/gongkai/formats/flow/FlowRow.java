package org.gongkai.formats.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row on its way. */
final class FlowRow {
    final List<FlowCell> cells = new ArrayList<>();

    /** The first column that no cell has taken. */
    int width;

    boolean dropped;

    /** The cell that begins at a column; cells stand in the order of their columns. */
    Optional<FlowCell> at(int column) {
        int from = 0;
        int to = cells.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (cells.get(middle).column < column) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < cells.size() && cells.get(from).column == column
                ? Optional.of(cells.get(from))
                : Optional.empty();
    }

    /** How many cells it has, those in tables within them counted too. */
    long allCells() {
        return cells.stream().mapToLong(cell -> 1 + cell.cells).sum();
    }

    /** How many characters stand in it. */
    long chars() {
        return cells.stream().mapToLong(cell -> cell.chars).sum();
    }

    /** The cells that begin in this row. */
    List<FlowCell> own() {
        return cells.stream().filter(cell -> !cell.continued).toList();
    }
}
