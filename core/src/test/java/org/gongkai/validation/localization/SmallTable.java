package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A table with margins, rows and columns counted without them. */
final class SmallTable {
    private final int rows;
    private final int columns;
    private final long[][] values;

    private SmallTable(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.values = new long[rows + 1][columns + 1];
    }

    /** Small numbers that add up. */
    static SmallTable random(int rows, int columns, Random random) {
        SmallTable table = new SmallTable(rows, columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long value = Math.max(0, random.nextInt(9) - 3);
                table.values[row][column] = value;
                table.values[rows][column] += value;
                table.values[row][columns] += value;
                table.values[rows][columns] += value;
            }
        }
        return table;
    }

    /** The same number in every cell. */
    static SmallTable filled(int rows, int columns, long value) {
        SmallTable table = new SmallTable(rows, columns);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                long times = (row == rows ? (long) rows : 1) * (column == columns ? columns : 1);
                table.values[row][column] = value * times;
            }
        }
        return table;
    }

    SmallTable with(int row, int column, long value) {
        values[row][column] = value;
        return this;
    }

    int cell(int row, int column) {
        return row * (columns + 1) + column;
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                cells.add(new Cell(
                        row + "." + column, row, column, BigDecimal.valueOf(values[row][column]), Optional.empty()));
            }
        }
        return cells;
    }

    List<Equation> equations() {
        List<Equation> equations = new ArrayList<>();
        for (int i = 0; i <= rows; i++) {
            int row = i;
            equations.add(new Equation(
                    "ROW",
                    row + "." + columns,
                    List.of(cell(row, columns)),
                    IntStream.range(0, columns)
                            .mapToObj(column -> cell(row, column))
                            .toList()));
        }
        for (int i = 0; i <= columns; i++) {
            int column = i;
            equations.add(new Equation(
                    "COLUMN",
                    rows + "." + column,
                    List.of(cell(rows, column)),
                    IntStream.range(0, rows).mapToObj(row -> cell(row, column)).toList()));
        }
        return equations;
    }
}
