package org.gongkai.formats.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;

/** Places a table on the columns of a sheet. */
final class GridPlan {
    private static final double NARROWEST = 4;
    private static final double WIDEST = 28;

    /** What a column of figures asks for: the words above it are broken. */
    private static final double PLACE = 8;

    /** Longer words stand at the left of their cell. */
    private static final int LONGEST_CENTRED = 20;

    private final Grid grid;
    private final double columnWidth;
    private final int[] bounds;

    GridPlan(Grid grid, int sheetColumns, double columnWidth) {
        this.grid = grid;
        this.columnWidth = columnWidth;
        this.bounds = bounds(sheetColumns);
    }

    /** Where each column of the table begins, and where the last one ends: each gets its share by its words. */
    private int[] bounds(int sheetColumns) {
        int count = grid.columns();
        double[] words = new double[count];
        Arrays.fill(words, NARROWEST);
        boolean[] places = new boolean[count];
        for (Cell cell : grid.cells()) {
            if (cell.columnSpan() == 1) {
                double width = Math.min(WIDEST, RowHeights.widthOf(cell.text()));
                words[cell.column()] = Math.max(words[cell.column()], width);
                places[cell.column()] |= cell.text().isEmpty() || CellText.decimals(cell.text()) >= 0;
            }
        }
        for (int i = 0; i < count; i++) {
            words[i] = places[i] ? Math.min(PLACE, words[i]) : words[i];
        }
        double all = Arrays.stream(words).sum();
        int[] share = new int[count];
        double[] rest = new double[count];
        int given = 0;
        for (int i = 0; i < count; i++) {
            double due = words[i] / all * sheetColumns;
            share[i] = Math.max(1, (int) due);
            rest[i] = due - share[i];
            given += share[i];
        }
        for (int change = Integer.signum(sheetColumns - given); given != sheetColumns; given += change) {
            int more = change;
            int at = IntStream.range(0, count)
                    .filter(i -> more > 0 || share[i] > 1)
                    .boxed()
                    .max(Comparator.comparingDouble(i -> more * rest[i]))
                    .orElseThrow();
            share[at] += change;
            rest[at] -= change;
        }
        int[] ends = new int[count + 1];
        for (int i = 0; i < count; i++) {
            ends[i + 1] = ends[i] + share[i];
        }
        return ends;
    }

    /**
     * The cells from a row of the sheet on.
     *
     * @param looks the look of the places to be filled in
     * @param heights takes the height that each row needs
     */
    List<Placed> cells(int top, Function<Cell, Optional<CellLook>> looks, Map<Integer, Double> heights) {
        List<Placed> placed = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            int from = bounds[cell.column()];
            int to = bounds[cell.column() + cell.columnSpan()];
            String text = cell.text();
            int decimals = CellText.decimals(text);
            CellLook look = looks.apply(cell).orElseGet(() -> look(text, decimals));
            placed.add(new Placed(
                    top + cell.row(),
                    from,
                    cell.rowSpan(),
                    to - from,
                    text,
                    decimals >= 0,
                    Optional.empty(),
                    CellText.isRisky(text) && decimals < 0 ? look.asQuoted() : look));
            if (decimals < 0) {
                double height = RowHeights.of(text, (to - from) * columnWidth, 0) / cell.rowSpan();
                for (int row = top + cell.row(); row < top + cell.row() + cell.rowSpan(); row++) {
                    heights.merge(row, height, Math::max);
                }
            }
        }
        return placed;
    }

    private CellLook look(String text, int decimals) {
        if (decimals >= 0) {
            return CellLook.number(decimals);
        }
        boolean label = text.length() > 1
                && (Character.isLetter(text.charAt(0))
                        || "（(《“【".indexOf(text.charAt(0)) >= 0
                        || text.indexOf('.') == 1);
        return label ? CellLook.label(text.length() > LONGEST_CENTRED) : CellLook.VALUE;
    }
}
