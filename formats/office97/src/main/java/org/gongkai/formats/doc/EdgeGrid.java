package org.gongkai.formats.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.TableKind;

/**
 * Makes a grid of the cells of a table by where they begin and end, in twentieths of a point: an edge of any row is an
 * edge of the grid. A cell that is merged from above belongs to the cell above it with the same edges.
 */
final class EdgeGrid {
    /** Edges so near to each other are one: 1.5 mm, less than any figure is wide. */
    private static final int SAME_EDGE = 85;

    /** For a cell of which the file says nothing. */
    static final int SOME_WIDTH = 1000;

    private static final String BAR = " | ";

    private final Budget budget;
    private final List<List<Edged>> rows = new ArrayList<>();
    private final TreeSet<Integer> edges = new TreeSet<>();

    /** A cell between two edges. */
    private record Edged(int left, int right, String text, List<CellParts> parts, boolean goesOn) {}

    EdgeGrid(Budget budget) {
        this.budget = budget;
    }

    /**
     * A cell as a file has it.
     *
     * @param left where it begins
     * @param right where it ends, behind {@code left}
     * @param parts what stands in it
     * @param joined whether it is merged with the cell before it
     * @param goesOn whether it is merged with the cell above it
     */
    record Source(int left, int right, CellParts parts, boolean joined, boolean goesOn) {}

    void row(List<Source> sources) {
        List<Edged> cells = new ArrayList<>();
        for (int i = 0; i < sources.size(); ) {
            Source first = sources.get(i);
            List<CellParts> parts = new ArrayList<>(List.of(first.parts()));
            int right = first.right();
            for (i++; i < sources.size() && sources.get(i).joined(); i++) {
                parts.add(sources.get(i).parts());
                right = sources.get(i).right();
            }
            String text = joined(parts.stream().map(CellParts::text));
            cells.add(new Edged(first.left(), right, text, parts, first.goesOn()));
        }
        if (!cells.isEmpty()) {
            rows.add(cells);
            cells.forEach(cell -> {
                edges.add(cell.left());
                edges.add(cell.right());
            });
        }
    }

    /** What stands in the parts of one cell; nothing of one joins a figure of another. */
    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    /**
     * Adds the grid, and behind it the tables within it that mean something by themselves; where it only lays out the
     * page, what stands in it as if it were not there. A table without a cell is none.
     *
     * @param numbers gives the number of the next table
     */
    void addTo(List<Block> blocks, IntSupplier numbers) throws LimitExceededException {
        if (rows.isEmpty()) {
            return;
        }
        int table = numbers.getAsInt();
        if (isLayout()) {
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < rows.get(row).size(); at++) {
                    for (CellParts parts : rows.get(row).get(at).parts()) {
                        parts.addTo(blocks, numbers, Location.cell(table, row + 1, at + 1));
                    }
                }
            }
            return;
        }
        blocks.add(grid(table));
        for (EdgeGrid within : tables()) {
            within.addTo(blocks, numbers);
        }
    }

    private boolean isLayout() {
        if (cells().flatMap(cell -> cell.parts().stream()).noneMatch(CellParts::hasTables)) {
            return false;
        }
        int nested = tables().stream().mapToInt(EdgeGrid::cellCount).sum();
        int labels = (int)
                cells().filter(cell -> TableKind.isLabel(cell.text().length())).count();
        return TableKind.isLayout(widestRow(), nested, labels);
    }

    /** Whether it is but a part of the cell around it. */
    boolean isInline() {
        return TableKind.isInline(rows.size(), widestRow()) && tables().isEmpty();
    }

    /** As part of the cell around it: cells kept apart by bars, so that no figure joins another. */
    String inlineText() {
        return rows.stream()
                .map(row -> row.stream().map(Edged::text).collect(Collectors.joining(BAR)))
                .filter(line -> !Blanks.isBlank(line))
                .collect(Collectors.joining("\n"));
    }

    private Stream<Edged> cells() {
        return rows.stream().flatMap(List::stream);
    }

    private List<EdgeGrid> tables() {
        return cells().flatMap(cell -> cell.parts().stream())
                .flatMap(parts -> parts.tables().stream())
                .toList();
    }

    private int cellCount() {
        return rows.stream().mapToInt(List::size).sum();
    }

    private int widestRow() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private Grid grid(int table) throws LimitExceededException {
        int[] bounds = bounds();
        int columns = Math.max(1, bounds.length - 1);
        budget.grid((long) rows.size() * columns);
        Cell[][] cells = new Cell[rows.size()][columns];
        for (int row = 0; row < rows.size(); row++) {
            place(table, row, bounds, cells);
        }
        List<Cell> all = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                Cell cell = cells[row][column];
                if (cell == null) {
                    all.add(new Cell(row, column, 1, 1, "", Location.cell(table, row + 1, column + 1)));
                } else if (cell.row() == row && cell.column() == column) {
                    all.add(cell);
                }
            }
        }
        return new Grid(rows.size(), columns, all, Location.cell(table, 1, 1));
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

    private void place(int table, int row, int[] bounds, Cell[][] cells) {
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
                        .orElseGet(() -> new Cell(
                                from, left, 1, right - left, cell.text(), Location.cell(table, from + 1, left + 1)));
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
                joined(Stream.of(upper.text(), below.text())),
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
}
