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

    Optional<FlowCell> at(int column) {
        return cells.stream().filter(cell -> cell.column == column).findFirst();
    }

    /** The cells that begin in this row. */
    List<FlowCell> own() {
        return cells.stream().filter(cell -> !cell.continued).toList();
    }
}
