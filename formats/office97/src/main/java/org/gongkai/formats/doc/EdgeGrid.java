package org.gongkai.formats.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;

/**
 * Makes a grid of the cells of a table by where they begin and end, in twentieths of a point: an edge of any row is an
 * edge of the grid. A cell that is merged from above belongs to the cell above it with the same edges.
 */
final class EdgeGrid {
    /** Edges so near to each other are one: 1.5 mm, less than any figure is wide. */
    private static final int SAME_EDGE = 85;

    /** For a cell of which the file says nothing. */
    static final int SOME_WIDTH = 1000;

    private final int table;
    private final Budget budget;
    private final List<List<Edged>> rows = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();

    /** A cell between two edges. */
    private record Edged(int left, int right, String text, boolean goesOn) {}

    EdgeGrid(int table, Budget budget) {
        this.table = table;
        this.budget = budget;
    }

    /**
     * A cell as a file has it.
     *
     * @param left where it begins
     * @param right where it ends, behind {@code left}
     * @param text what it says
     * @param joined whether it is merged with the cell before it
     * @param goesOn whether it is merged with the cell above it
     */
    record Source(int left, int right, String text, boolean joined, boolean goesOn) {}

    void row(TableRow row) throws LimitExceededException {
        List<Source> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            String text = Blanks.trim(budget.take(RunText.of(cell)));
            int left = cell.getLeftEdge();
            int right = left + Math.max(1, cell.getWidth());
            boolean joined = cell.isMerged() && !cell.isFirstMerged();
            boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            cells.add(new Source(left, right, text, joined, goesOn));
        }
        row(cells);
    }

    void row(List<Source> sources) {
        List<Edged> cells = new ArrayList<>();
        for (int i = 0; i < sources.size(); ) {
            Source first = sources.get(i);
            StringBuilder text = new StringBuilder(first.text());
            int right = first.right();
            for (i++; i < sources.size() && sources.get(i).joined(); i++) {
                text.append(sources.get(i).text());
                right = sources.get(i).right();
            }
            cells.add(new Edged(first.left(), right, text.toString(), first.goesOn()));
        }
        if (!cells.isEmpty()) {
            rows.add(cells);
            cells.forEach(cell -> {
                edges.add(cell.left());
                edges.add(cell.right());
            });
        }
    }

    /** The grid; empty for a table without a cell. */
    Optional<Grid> build() throws LimitExceededException {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int[] bounds = bounds();
        int columns = Math.max(1, bounds.length - 1);
        budget.grid((long) rows.size() * columns);
        Cell[][] cells = new Cell[rows.size()][columns];
        for (int row = 0; row < rows.size(); row++) {
            place(row, bounds, cells);
        }
        List<Cell> all = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                Cell cell = cells[row][column];
                if (cell == null) {
                    all.add(new Cell(row, column, 1, 1, "", location(row, column)));
                } else if (cell.row() == row && cell.column() == column) {
                    all.add(cell);
                }
            }
        }
        return Optional.of(new Grid(rows.size(), columns, all, location(0, 0)));
    }

    /** The edges, those that are one taken together. */
    private int[] bounds() {
        List<Integer> bounds = new ArrayList<>();
        for (int edge : edges) {
            if (bounds.isEmpty() || edge - bounds.get(bounds.size() - 1) > SAME_EDGE) {
                bounds.add(edge);
            }
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    private void place(int row, int[] bounds, Cell[][] cells) {
        int free = 0;
        List<Edged> edged = rows.get(row);
        for (int i = 0; i < edged.size() && free < cells[row].length; i++) {
            Edged cell = edged.get(i);
            int left = Math.max(free, column(bounds, cell.left()));
            int right = Math.min(cells[row].length, Math.max(left + 1, column(bounds, cell.right())));
            if (left < right) {
                Optional<Cell> above = Optional.ofNullable(cell.goesOn() && row > 0 ? cells[row - 1][left] : null)
                        .filter(upper -> upper.column() == left && upper.columnSpan() == right - left);
                int from = row;
                Cell placed = above.map(upper -> longer(upper, from, cell))
                        .orElseGet(() -> new Cell(from, left, 1, right - left, cell.text(), location(from, left)));
                for (int r = placed.row(); r <= row; r++) {
                    Arrays.fill(cells[r], left, right, placed);
                }
                free = right;
            }
        }
    }

    /** The cell above, down to this row. */
    private static Cell longer(Cell upper, int row, Edged below) {
        return new Cell(
                upper.row(),
                upper.column(),
                row + 1 - upper.row(),
                upper.columnSpan(),
                upper.text() + below.text(),
                upper.location());
    }

    /** The column that begins at the edge nearest to a place. */
    private static int column(int[] bounds, int edge) {
        int at = Arrays.binarySearch(bounds, edge);
        if (at >= 0) {
            return at;
        }
        int next = -at - 1;
        return Math.max(0, next - 1);
    }

    private Location location(int row, int column) {
        return Location.cell(table, row + 1, column + 1);
    }
}
