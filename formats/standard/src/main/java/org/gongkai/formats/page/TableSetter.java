package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;

/** A table with its lines broken and its rows measured, to be set row by row. */
final class TableSetter {
    private static final double USUAL_SIZE = 9;
    private static final double SMALLEST_SIZE = 2;
    private static final double SMALLER = 0.8;
    private static final double PITCH = 1.3;
    private static final double PADDING = 3;
    /** Longer words stand at the left edge of their cell. */
    private static final int LONGEST_CENTRED = 20;

    private final Grid grid;
    private final double size;
    private final double[] columns;
    private final double[] heights;
    private final List<List<String>> lines = new ArrayList<>();
    private final Advances advances;
    private final double left;

    private TableSetter(Grid grid, Advances advances, double left, double width, double most) {
        this.grid = grid;
        this.advances = advances;
        this.left = left;
        double room = width / grid.columns() - 2 * PADDING;
        this.size = Math.max(SMALLEST_SIZE, Math.min(most, room));
        this.columns = ColumnWidths.edges(grid, advances, size, PADDING, width);
        this.heights = new double[grid.rows()];
        LineBreaker breaker = new LineBreaker(advances);
        for (Cell cell : grid.cells()) {
            double inner = Math.max(size, right(cell) - columnLeft(cell) - 2 * PADDING);
            lines.add(cell.text().isEmpty() ? List.of() : breaker.lines(cell.text(), inner / size, 0));
        }
        measure();
    }

    /** The table in the usual size, or in a smaller one, so that each row fits on a page below the headers. */
    static TableSetter fitting(Grid grid, Advances advances, double left, double width, double height) {
        double most = USUAL_SIZE;
        TableSetter table = new TableSetter(grid, advances, left, width, most);
        while (table.size > SMALLEST_SIZE && !table.fits(height)) {
            most *= SMALLER;
            table = new TableSetter(grid, advances, left, width, most);
        }
        return table;
    }

    private boolean fits(double height) {
        double header = height(0, headerRows());
        return Arrays.stream(heights).allMatch(row -> header + row <= height);
    }

    /** Rows are as high as their cells need; a cell over several rows makes the last of them higher. */
    private void measure() {
        Arrays.fill(heights, height(1));
        for (int spans = 0; spans < 2; spans++) {
            for (int i = 0; i < lines.size(); i++) {
                Cell cell = grid.cells().get(i);
                if (cell.rowSpan() > 1 == (spans == 1)) {
                    double lacking = height(lines.get(i).size()) - height(cell.row(), cell.row() + cell.rowSpan());
                    heights[cell.row() + cell.rowSpan() - 1] += Math.max(0, lacking);
                }
            }
        }
    }

    private double height(int lineCount) {
        return lineCount * size * PITCH + 2 * PADDING;
    }

    double height(int from, int to) {
        double sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    int rows() {
        return grid.rows();
    }

    /** How many rows at the top are headers, to be repeated on each page: no figures and no empty places. */
    int headerRows() {
        int first = grid.rows();
        for (Cell cell : grid.cells()) {
            if (cell.text().isEmpty() || Signs.isFigure(cell.text())) {
                first = Math.min(first, cell.row());
            }
        }
        for (Cell cell : grid.cells()) {
            if (cell.row() < first && cell.row() + cell.rowSpan() > first) {
                return 0;
            }
        }
        return first == grid.rows() ? 0 : first;
    }

    /**
     * Sets some rows on a page.
     *
     * @param from the first row
     * @param to behind the last row
     * @param top where the first one begins, in points from the top of the page
     * @param texts takes what is written
     * @param rules takes the lines
     */
    void set(int from, int to, double top, List<SetText> texts, List<Rule> rules) {
        for (int i = 0; i < lines.size(); i++) {
            Cell cell = grid.cells().get(i);
            int begin = Math.max(from, cell.row());
            int end = Math.min(to, cell.row() + cell.rowSpan());
            if (begin < end) {
                double upper = top + height(from, begin);
                double lower = top + height(from, end);
                double cellLeft = left + columnLeft(cell);
                double cellRight = left + right(cell);
                rules.add(new Rule(cellLeft, upper, cellRight, upper));
                rules.add(new Rule(cellLeft, lower, cellRight, lower));
                rules.add(new Rule(cellLeft, upper, cellLeft, lower));
                rules.add(new Rule(cellRight, upper, cellRight, lower));
                if (isWritten(cell, from, to)) {
                    write(lines.get(i), cellLeft, cellRight, (upper + lower) / 2, texts);
                }
            }
        }
    }

    /** What a page break cuts is written once, in its larger part, the first of two equal ones. */
    private boolean isWritten(Cell cell, int from, int to) {
        int end = cell.row() + cell.rowSpan();
        double here = height(Math.max(from, cell.row()), Math.min(to, end));
        double before = cell.row() < from ? height(cell.row(), from) : 0;
        double after = end > to ? height(to, end) : 0;
        return here > before && here >= after;
    }

    private void write(List<String> cellLines, double cellLeft, double cellRight, double middle, List<SetText> texts) {
        double pitch = size * PITCH;
        double baseline = middle - cellLines.size() * pitch / 2 + (pitch + size) / 2 - 0.12 * size;
        int length = cellLines.stream().mapToInt(String::length).sum();
        for (String line : cellLines) {
            double room = cellRight - cellLeft - advances.of(line) * size;
            double x = cellLeft + (length > LONGEST_CENTRED ? PADDING : Math.max(room / 2, 0));
            if (!line.isEmpty()) {
                texts.add(new SetText(x, baseline, size, false, line));
            }
            baseline += pitch;
        }
    }

    private double columnLeft(Cell cell) {
        return cell.column() == 0 ? 0 : columns[cell.column() - 1];
    }

    private double right(Cell cell) {
        return columns[cell.column() + cell.columnSpan() - 1];
    }
}
