package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/** The cells that the lines of a table part: places that no line lies between are one cell. */
final class RuledTable {
    /** No column is narrower. */
    private static final double COLUMN = 5;
    /** No row is lower. */
    private static final double ROW = 4;

    private final Edges columns;
    private final Edges rows;
    private final int[] cellAt;
    private final List<Box> cells = new ArrayList<>();

    /** Which rows and columns a cell covers, the last ones excluded. */
    record Box(int row, int column, int endRow, int endColumn) {}

    private RuledTable(Edges columns, Edges rows) {
        this.columns = columns;
        this.rows = rows;
        this.cellAt = new int[(columns.size() - 1) * (rows.size() - 1)];
    }

    /** The table in a frame; none where the lines part nothing. */
    static Optional<RuledTable> of(Frame frame, Budget budget) throws LimitExceededException {
        Edges columns = Edges.of(frame.upright(), COLUMN, frame.level());
        Edges rows = Edges.of(frame.level(), ROW, frame.upright());
        if (columns.size() < 2 || rows.size() < 2) {
            return Optional.empty();
        }
        budget.grid((columns.size() - 1L) * (rows.size() - 1L));
        RuledTable table = new RuledTable(columns, rows);
        table.findCells(budget);
        return table.cells.size() < 2 ? Optional.empty() : Optional.of(table);
    }

    private void findCells(Budget budget) throws LimitExceededException {
        int width = columns.size() - 1;
        int height = rows.size() - 1;
        int[] part = parts(width, height, budget);
        BitSet taken = new BitSet(part.length);
        for (int place = taken.nextClearBit(0); place < part.length; place = taken.nextClearBit(place)) {
            budget.node();
            int row = place / width;
            int column = place % width;
            int endColumn = column + 1;
            while (endColumn < width
                    && part[row * width + endColumn] == part[place]
                    && !taken.get(row * width + endColumn)) {
                endColumn++;
            }
            int endRow = row + 1;
            while (endRow < height && isWhole(part, part[place], endRow * width, column, endColumn)) {
                endRow++;
            }
            for (int r = row; r < endRow; r++) {
                taken.set(r * width + column, r * width + endColumn);
                Arrays.fill(cellAt, r * width + column, r * width + endColumn, cells.size());
            }
            cells.add(new Box(row, column, endRow, endColumn));
        }
    }

    private static boolean isWhole(int[] part, int wanted, int rowStart, int column, int endColumn) {
        for (int c = column; c < endColumn; c++) {
            if (part[rowStart + c] != wanted) {
                return false;
            }
        }
        return true;
    }

    /** For each place, the first place of those that no line parts it from. */
    private int[] parts(int width, int height, Budget budget) throws LimitExceededException {
        int[] part = new int[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                budget.step();
                int place = row * width + column;
                part[place] = place;
                if (column > 0 && !columns.isDrawn(column, rows.at(row), rows.at(row + 1))) {
                    unite(part, place, place - 1);
                }
                if (row > 0 && !rows.isDrawn(row, columns.at(column), columns.at(column + 1))) {
                    unite(part, place, place - width);
                }
            }
        }
        for (int place = 0; place < part.length; place++) {
            part[place] = root(part, place);
        }
        return part;
    }

    private static void unite(int[] part, int a, int b) {
        int rootA = root(part, a);
        int rootB = root(part, b);
        part[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    private static int root(int[] part, int place) {
        int root = place;
        while (part[root] != root) {
            part[root] = part[part[root]];
            root = part[root];
        }
        return root;
    }

    /** For each line of the drawing, how many rows (or columns) that some cell begins with lie before it. */
    int[] numbers(ToIntFunction<Box> begin, ToIntFunction<Box> end) {
        BitSet begun = new BitSet();
        int last = 0;
        for (Box cell : cells) {
            begun.set(begin.applyAsInt(cell));
            last = Math.max(last, end.applyAsInt(cell));
        }
        int[] numbers = new int[last + 1];
        for (int i = 1; i <= last; i++) {
            numbers[i] = numbers[i - 1] + (begun.get(i - 1) ? 1 : 0);
        }
        return numbers;
    }

    List<Box> cells() {
        return cells;
    }

    /** The number of the cell at a point; -1 outside the table. */
    int cellAt(double x, double y) {
        int column = columns.space(x);
        int row = rows.space(y);
        return column < 0 || row < 0 ? -1 : cellAt[row * (columns.size() - 1) + column];
    }

    double left(Box box) {
        return columns.at(box.column());
    }

    double right(Box box) {
        return columns.at(box.endColumn());
    }

    double top() {
        return rows.at(0);
    }

    double bottom() {
        return rows.at(rows.size() - 1);
    }

    double left() {
        return columns.at(0);
    }

    double right() {
        return columns.at(columns.size() - 1);
    }
}
