package org.gongkai.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormRow;
import org.gongkai.template.FormTable;

/**
 * How the rows of a table that lost its frame show their places: each cell once, or every place of the printed grid,
 * covered ones too. Only where all rows agree, and a blank before a value proves that blanks were kept, does a cell's
 * number within its row say its column.
 */
enum RowShape {
    /** Nothing is sure but the order of the figures. */
    UNKNOWN,
    /** Each cell once; a row has as many cells behind its label as figures. */
    CELLS,
    /** Each cell on a line of its own, empty ones as empty lines; behind each label are as many lines as figures. */
    LINES,
    /** Every place of the grid; what a wide label or figure covers is blank, or repeats it. */
    GRID;

    static RowShape of(FormTable form, Map<FormRow, RowReading> readings) {
        if (isLines(form, readings)) {
            return LINES;
        }
        int widest = widest(form);
        boolean cells = true;
        boolean grid = true;
        boolean kept = false;
        for (FormBlock block : form.blocks()) {
            for (FormRow row : block.rows()) {
                RowReading reading = readings.get(row);
                if (reading == null) {
                    continue;
                }
                if (!reading.rowShown() || reading.framed()) {
                    return UNKNOWN;
                }
                int size = reading.cells().size();
                cells &= size == row.figures().size();
                grid &= size == widest + covered(form, row) && coversWithBlanks(reading.cells(), form, row);
                kept |= reading.blankBefore() || RowPlacer.hasBlankBeforeValue(reading.cells());
            }
        }
        return !kept ? UNKNOWN : cells ? CELLS : grid ? GRID : UNKNOWN;
    }

    /** Empty lines between rows, or one before the figures of table 四, prove nothing. */
    private static boolean isLines(FormTable form, Map<FormRow, RowReading> readings) {
        int empty = 0;
        boolean between = false;
        for (FormBlock block : form.blocks()) {
            for (FormRow row : block.rows()) {
                RowReading reading = readings.get(row);
                if (reading == null) {
                    continue;
                }
                List<Atom> lines = reading.lines(row.figures().size());
                if (reading.rowShown()
                        || reading.framed()
                        || lines.size() != row.figures().size()) {
                    return false;
                }
                empty += (int) lines.stream().filter(Atom::isBlank).count();
                between |= RowPlacer.hasBlankBeforeValue(lines) && (row.label().isPresent() || empty > 1);
            }
        }
        return between;
    }

    /** The cells of a row's figures, in order; empty where the shape does not tell. */
    Optional<List<Atom>> figures(RowReading reading, FormTable form, FormRow row) {
        return switch (this) {
            case UNKNOWN -> Optional.empty();
            case CELLS -> Optional.of(reading.cells());
            case LINES -> Optional.of(reading.lines(row.figures().size()));
            case GRID -> {
                int from = covered(form, row);
                yield Optional.of(
                        reading.cells().subList(from, from + row.figures().size()));
            }
        };
    }

    /** How many places behind its first one a row's label covers in the printed grid. */
    static int covered(FormTable form, FormRow row) {
        int depth = form.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .mapToInt(other -> other.groups().size() + 1)
                .max()
                .orElse(1);
        return row.label().isEmpty() ? 0 : depth - row.groups().size() - 1;
    }

    private static int widest(FormTable form) {
        return form.blocks().stream().mapToInt(b -> b.columns().size()).max().orElse(0);
    }

    private static boolean coversWithBlanks(List<Atom> cells, FormTable form, FormRow row) {
        int from = covered(form, row);
        int to = from + row.figures().size();
        Atom last = cells.get(to - 1);
        for (int i = 0; i < cells.size(); i++) {
            boolean covered = i < from || i >= to;
            boolean repeats = i >= to && cells.get(i).text().equals(last.text());
            if (covered && !cells.get(i).isBlank() && !repeats) {
                return false;
            }
        }
        return true;
    }
}
