package org.gongkai.formats.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;
import org.jspecify.annotations.Nullable;

/** Finds what one sees of a sheet. */
final class VisibleCells {
    private final Sheet sheet;
    private final Budget budget;
    /** The columns that merged ranges take, by row, each stretch by its first column. */
    private final Map<Integer, NavigableMap<Integer, Integer>> covered = new HashMap<>();

    private final List<Piece> pieces = new ArrayList<>();
    private final int[] hiddenRows;
    private final int[] hiddenColumns;
    private int lastRow = -1;
    private int lastColumn = -1;
    private long area;

    private VisibleCells(Sheet sheet, Budget budget) {
        this.sheet = sheet;
        this.budget = budget;
        this.hiddenRows = sheet.hiddenRows().stream().toArray();
        this.hiddenColumns = sheet.hiddenColumns().stream().toArray();
    }

    /** The cells with a text or a frame, in reading order. */
    static List<Piece> of(Sheet sheet, Budget budget) throws LimitExceededException {
        VisibleCells cells = new VisibleCells(sheet, budget);
        cells.measure();
        for (SheetRange range : sheet.merges()) {
            cells.merged(range);
        }
        sheet.rows().forEach(cells::row);
        cells.pieces.sort(Comparator.comparingInt(Piece::row).thenComparingInt(Piece::column));
        return cells.pieces;
    }

    private void measure() {
        sheet.rows().forEach((row, cells) -> {
            lastRow = Math.max(lastRow, row);
            lastColumn = Math.max(lastColumn, cells.column(cells.size() - 1));
        });
    }

    /** The range as one cell; one that overlaps an earlier one is none. */
    private void merged(SheetRange range) throws LimitExceededException {
        int bottom = Math.min(range.bottom(), lastRow);
        int right = Math.min(range.right(), lastColumn);
        if (range.top() > bottom || range.left() > right) {
            return;
        }
        area += (bottom - range.top() + 1L) * (right - range.left() + 1L);
        if (area > budget.limits().maxNodes()) {
            throw new LimitExceededException(
                    area + " places in merged ranges",
                    "maxNodes",
                    budget.limits().maxNodes());
        }
        boolean boxed = false;
        for (int row = range.top(); row <= bottom; row++) {
            if (isCovered(covered.get(row), range.left(), right)) {
                return;
            }
            boxed = boxed || isBoxed(sheet.rows().get(row), range.left(), right);
        }
        for (int row = range.top(); row <= bottom; row++) {
            covered.computeIfAbsent(row, key -> new TreeMap<>()).put(range.left(), right);
        }
        int height = seen(hiddenRows, range.top(), bottom);
        int width = seen(hiddenColumns, range.left(), right);
        SheetRow first = sheet.rows().get(range.top());
        SheetCell anchor = first == null ? null : first.in(range.left());
        String text = anchor == null ? "" : anchor.text();
        double size = anchor == null ? 0 : anchor.size();
        add(range.top(), range.left(), height, width, new SheetCell(text, size, boxed));
    }

    /** Whether one of the cells from a column to another has a frame. */
    private static boolean isBoxed(@Nullable SheetRow cells, int from, int to) {
        if (cells != null) {
            for (int i = cells.from(from); i < cells.size() && cells.column(i) <= to; i++) {
                if (cells.cell(i).boxed()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void row(int row, SheetRow cells) {
        if (!sheet.hiddenRows().get(row)) {
            NavigableMap<Integer, Integer> stretches = covered.get(row);
            for (int i = 0; i < cells.size(); i++) {
                int column = cells.column(i);
                if (!isCovered(stretches, column, column)
                        && !sheet.hiddenColumns().get(column)) {
                    add(row, column, 1, 1, cells.cell(i));
                }
            }
        }
    }

    private void add(int row, int column, int height, int width, SheetCell cell) {
        String seen = Blanks.trim(cell.text());
        if (height > 0 && width > 0 && (cell.boxed() || !seen.isEmpty())) {
            int seenRow = row - hiddenBefore(hiddenRows, row);
            int seenColumn = column - hiddenBefore(hiddenColumns, column);
            pieces.add(new Piece(seenRow, seenColumn, height, width, seen, cell.size(), cell.boxed(), row, column));
        }
    }

    /** Stretches of a row never overlap, so the last one that begins before the end tells. */
    private static boolean isCovered(@Nullable NavigableMap<Integer, Integer> stretches, int from, int to) {
        Map.Entry<Integer, Integer> last = stretches == null ? null : stretches.floorEntry(to);
        return last != null && last.getValue() >= from;
    }

    private static int seen(int[] hidden, int from, int to) {
        return to - from + 1 - (hiddenBefore(hidden, to + 1) - hiddenBefore(hidden, from));
    }

    private static int hiddenBefore(int[] hidden, int end) {
        int at = Arrays.binarySearch(hidden, end);
        return at < 0 ? -at - 1 : at;
    }
}
