package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.template.FormBlock;
import org.jspecify.annotations.Nullable;

/**
 * A row that the page prints in parts, each in a frame of its own below some of the headers, as where a wide table was
 * cut for narrow pages.
 */
final class RowParts {
    private RowParts() {}

    /**
     * The parts as one row, its cells as the form has them; empty unless every cell stands below the header of a column
     * of its own, and every column has its cell.
     */
    static Optional<RowReading> joined(List<RowReading> parts, FormBlock block) {
        @Nullable Atom[] cells = new Atom[block.columns().size()];
        for (RowReading part : parts) {
            for (Atom cell : part.cells()) {
                int column = part.framed() ? part.headers().columnOver(cell, block) : -1;
                if (column < 0 || cells[column] != null) {
                    return Optional.empty();
                }
                cells[column] = cell;
            }
        }
        List<Atom> all = new ArrayList<>(cells.length);
        for (Atom cell : cells) {
            if (cell == null) {
                return Optional.empty();
            }
            all.add(cell);
        }
        return Optional.of(parts.get(0).with(all));
    }
}
