package org.gongkai.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * 表格: a table whose frame is known. Every place of its rows and columns belongs to at most one cell; one in no cell is
 * one that the page does not have, as where a row ends early.
 *
 * @param rows how many rows, at least 1
 * @param columns how many columns, at least 1
 * @param cells the cells in row order, by the place where each begins
 * @param location where the table begins
 */
public record Grid(int rows, int columns, List<Cell> cells, Location location) implements Block {

    /** Copies and sorts; throws {@link IllegalArgumentException} if cells overlap or stick out. */
    public Grid {
        Objects.requireNonNull(location, "location");
        cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
        requireApart(rows, columns, cells);
    }

    /** A builder that places cells as HTML does: each in the first free column of its row. */
    public static Builder builder() {
        return new Builder();
    }

    private static void requireApart(int rows, int columns, List<Cell> cells) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("a grid has at least one row and one column");
        }
        BitSet covered = new BitSet();
        for (Cell cell : cells) {
            if (cell.row() + cell.rowSpan() > rows || cell.column() + cell.columnSpan() > columns) {
                throw new IllegalArgumentException("cell sticks out of the grid: " + cell);
            }
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    if (covered.get(row * columns + column)) {
                        throw new IllegalArgumentException("cells overlap at row " + row + ", column " + column);
                    }
                    covered.set(row * columns + column);
                }
            }
        }
    }

    /** Places cells row by row, cuts spans that overlap or stick out, and fills what is left with blank cells. */
    public static final class Builder {
        private final List<BitSet> taken = new ArrayList<>();
        private final List<Cell> placed = new ArrayList<>();
        private Location location = Location.unknown();
        private int row = -1;
        private int columns = 1;
        private boolean ragged;

        private Builder() {}

        /** Says where the table begins. */
        public Builder location(Location where) {
            location = Objects.requireNonNull(where, "where");
            return this;
        }

        /** Begins the next row. */
        public Builder row() {
            row++;
            occupied(row);
            return this;
        }

        /** Adds a cell of one row and one column. */
        public Builder cell(String text, Location where) {
            return cell(text, 1, 1, where);
        }

        /**
         * Adds a cell in the first free column.
         *
         * @throws IllegalStateException if no row was begun
         * @throws IllegalArgumentException if a span is below 1
         */
        public Builder cell(String text, int rowSpan, int columnSpan, Location where) {
            if (row < 0) {
                throw new IllegalStateException("begin a row first");
            }
            if (rowSpan < 1 || columnSpan < 1) {
                throw new IllegalArgumentException(
                        "a span is below 1: " + rowSpan + " rows, " + columnSpan + " columns");
            }
            int column = occupied(row).nextClearBit(0);
            int next = occupied(row).nextSetBit(column);
            int width = next < 0 ? columnSpan : Math.min(columnSpan, next - column);
            int height = 1;
            while (height < rowSpan && free(row + height, column, width)) {
                height++;
            }
            placed.add(new Cell(row, column, height, width, text, where));
            for (int r = row; r < row + height; r++) {
                occupied(r).set(column, column + width);
            }
            columns = Math.max(columns, column + width);
            return this;
        }

        /** Leaves the places behind the end of a row in no cell, where others are as good as blank cells. */
        public Builder ragged() {
            ragged = true;
            return this;
        }

        /** The grid; rows that only spans announced, and no row began, are cut off. */
        public Grid build() {
            int rows = Math.max(1, row + 1);
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : placed) {
                int height = Math.min(cell.rowSpan(), rows - cell.row());
                cells.add(new Cell(cell.row(), cell.column(), height, cell.columnSpan(), cell.text(), cell.location()));
            }
            for (int r = 0; r < rows && !ragged; r++) {
                BitSet busy = occupied(r);
                for (int c = busy.nextClearBit(0); c < columns; c = busy.nextClearBit(c + 1)) {
                    cells.add(new Cell(r, c, 1, 1, "", location));
                }
            }
            return new Grid(rows, columns, cells, location);
        }

        private boolean free(int r, int column, int width) {
            int next = occupied(r).nextSetBit(column);
            return next < 0 || next >= column + width;
        }

        private BitSet occupied(int r) {
            while (taken.size() <= r) {
                taken.add(new BitSet());
            }
            return taken.get(r);
        }
    }
}
