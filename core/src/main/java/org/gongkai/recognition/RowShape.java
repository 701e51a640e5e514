package org.gongkai.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormRow;
import org.gongkai.template.FormTable;

/**
 * How the rows of a table that lost its frame show their places: each cell once, or every place of the printed grid,
 * covered ones too. Only where all rows agree, and something proves that blanks were kept, does a cell's number within
 * its row say its column.
 *
 * @param kind what the rows show
 * @param sure whether the rows of figures prove it themselves; else headers or other tables of the page do
 */
record RowShape(Kind kind, boolean sure) {
    enum Kind {
        /** Nothing is sure but the order of the figures. */
        UNKNOWN,
        /** Each cell once; a row has as many cells behind its label as figures. */
        CELLS,
        /** Every place of the grid; what a wide label or figure covers is blank, or repeats it. */
        GRID
    }

    /** Known for each form, of which there are few and never more. */
    private static final Map<FormTable, Integer> DEPTHS = new ConcurrentHashMap<>();

    private static final RowShape UNKNOWN = new RowShape(Kind.UNKNOWN, false);

    /**
     * The shape of a table.
     *
     * @param blanks what its rows show about blanks
     * @param keptElsewhere whether another table of the page surely kept its blanks
     */
    static RowShape of(FormTable form, Map<FormRow, RowReading> readings, BlankEvidence blanks, boolean keptElsewhere) {
        int widest = widest(form);
        boolean cells = true;
        boolean grid = true;
        boolean own = false;
        int behind = -1;
        for (FormBlock block : form.blocks()) {
            for (FormRow row : block.rows()) {
                RowReading reading = readings.get(row);
                if (reading == null) {
                    continue;
                }
                if (reading.framed()) {
                    return UNKNOWN;
                }
                List<Atom> shown = reading.cells(row.figures().size());
                int size = shown.size();
                int more = reading.cells().size() - size;
                boolean last = row.equals(block.rows().get(block.rows().size() - 1));
                if (!last && behind >= 0 && more != behind) {
                    cells = false;
                }
                behind = last ? behind : more;
                cells &= size == row.figures().size() && !isGap(shown, row, reading);
                grid &= reading.rowShown() && size == widest + covered(form, row) && covers(reading.cells(), form, row);
                own |= reading.rowShown() && (reading.blankBefore() || RowPlacer.hasBlankBeforeValue(reading.cells()));
                own |= grid && repeats(reading.cells(), form, row);
            }
        }
        if (!cells && !grid) {
            return UNKNOWN;
        }
        // Rows of several lengths, each just as long as printed, were neither cut nor filled up.
        boolean several = readings.size() > 1;
        own |= blanks.repeats() || (several && (cells ? blanks.unpadded() || !rowsShown(readings) : blanks.before()));
        boolean told = own || blanks.before() || blanks.unpadded() || !rowsShown(readings) || keptElsewhere;
        return told ? new RowShape(cells ? Kind.CELLS : Kind.GRID, own) : UNKNOWN;
    }

    private static boolean rowsShown(Map<FormRow, RowReading> readings) {
        return readings.values().stream().anyMatch(RowReading::rowShown);
    }

    /** Whether one empty line before the figures of table 四 is all that makes them complete: it proves nothing. */
    private static boolean isGap(List<Atom> cells, FormRow row, RowReading reading) {
        return !reading.rowShown()
                && row.label().isEmpty()
                && cells.get(0).isBlank()
                && cells.stream().filter(Atom::isBlank).count() == 1;
    }

    /** The cells of a row's figures, in order; empty where the shape does not tell. */
    Optional<List<Atom>> figures(RowReading reading, FormTable form, FormRow row) {
        return switch (kind) {
            case UNKNOWN -> Optional.empty();
            case CELLS -> Optional.of(reading.cells(row.figures().size()));
            case GRID -> {
                int from = covered(form, row);
                yield Optional.of(
                        reading.cells().subList(from, from + row.figures().size()));
            }
        };
    }

    /** How many places behind its first one a row's label covers in the printed grid. */
    static int covered(FormTable form, FormRow row) {
        return row.label().isEmpty()
                ? 0
                : DEPTHS.computeIfAbsent(form, RowShape::depth) - row.groups().size() - 1;
    }

    /** How many places wide the labels of rows are. */
    private static int depth(FormTable form) {
        return form.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .mapToInt(other -> other.groups().size() + 1)
                .max()
                .orElse(1);
    }

    private static int widest(FormTable form) {
        return form.blocks().stream().mapToInt(b -> b.columns().size()).max().orElse(0);
    }

    /** Whether nothing stands in the covered places, or what covers them. */
    private static boolean covers(List<Atom> cells, FormTable form, FormRow row) {
        int from = covered(form, row);
        int to = from + row.figures().size();
        for (int i = 0; i < cells.size(); i++) {
            boolean covered = i < from || i >= to;
            if (covered && !cells.get(i).isBlank() && !repeatsLast(cells, i, to)) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(List<Atom> cells, FormTable form, FormRow row) {
        int to = covered(form, row) + row.figures().size();
        return to < cells.size() && !cells.get(to).isBlank() && repeatsLast(cells, to, to);
    }

    private static boolean repeatsLast(List<Atom> cells, int at, int to) {
        return at >= to && cells.get(at).text().equals(cells.get(to - 1).text());
    }
}
