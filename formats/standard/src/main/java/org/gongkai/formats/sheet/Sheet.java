package org.gongkai.formats.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.Faint;

/**
 * One sheet as the file has it: cells by row and column, merged ranges, and what is hidden. Rows and columns from 0.
 */
public final class Sheet {
    private final int number;
    private final SortedMap<Integer, SheetRow> rows;
    private final List<SheetRange> merges;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final List<Location> hiddenNumbers;

    private Sheet(Builder builder) {
        number = builder.number;
        rows = builder.rows;
        merges = List.copyOf(builder.merges);
        hiddenRows = builder.hiddenRows;
        hiddenColumns = builder.hiddenColumns;
        hiddenNumbers = List.copyOf(builder.hiddenNumbers);
    }

    /** A sheet to be filled; {@code budget} is that of the workbook. */
    public static Builder builder(int number, Budget budget) {
        return new Builder(number, budget);
    }

    /** Which sheet of the workbook it is, from 1; hidden ones count. */
    int number() {
        return number;
    }

    /** The cells with a text or a frame, by row and column. */
    SortedMap<Integer, SheetRow> rows() {
        return rows;
    }

    List<SheetRange> merges() {
        return merges;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    /** Whether something stands in a row or column that is hidden. */
    boolean hasHiddenCells() {
        boolean none = hiddenRows.isEmpty() && hiddenColumns.isEmpty();
        return !none
                && rows.entrySet().stream()
                        .anyMatch(row -> hasHiddenCells(row.getValue(), hiddenRows.get(row.getKey())));
    }

    private boolean hasHiddenCells(SheetRow row, boolean hidden) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).text().isEmpty() && (hidden || hiddenColumns.get(row.column(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The places of the numbers that nobody sees. */
    List<Location> hiddenNumbers() {
        return hiddenNumbers;
    }

    /** Takes the cells as they come, and no more of them than the limits allow. */
    public static final class Builder {
        private final int number;
        private final Budget budget;
        private final SortedMap<Integer, SheetRow> rows = new TreeMap<>();

        /** The row of the last cell, which most often is that of the next one too. */
        private int lastRow = -1;

        private SheetRow cellsOfLastRow = new SheetRow();
        private final List<SheetRange> merges = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private final List<Location> hiddenNumbers = new ArrayList<>();

        private Builder(int number, Budget budget) {
            this.number = number;
            this.budget = Objects.requireNonNull(budget, "budget");
        }

        /**
         * Puts a cell in a place, where a later one replaces it; one with neither text nor frame is passed over.
         *
         * @throws LimitExceededException beyond {@code maxNodes} cells or {@code maxTextChars} characters
         */
        public Builder cell(int row, int column, SheetCell cell) throws LimitExceededException {
            if (!cell.text().isEmpty() || cell.boxed()) {
                budget.node();
                budget.chars(cell.text().length());
                if (row != lastRow) {
                    cellsOfLastRow = rows.computeIfAbsent(row, key -> new SheetRow());
                    lastRow = row;
                }
                cellsOfLastRow.put(column, cell);
            }
            return this;
        }

        /**
         * Says that what was put in a place is struck out or not seen, but for some of its words; of a figure that
         * nobody takes for one any more it is told where it stood.
         */
        public Builder strike(int row, int column, String left) throws LimitExceededException {
            SheetRow cells = rows.get(row);
            SheetCell cell = cells == null ? null : cells.in(column);
            if (cells != null && cell != null) {
                cells.put(column, new SheetCell(left, cell.size(), cell.boxed()));
                if (left.isEmpty() && cell.text().chars().anyMatch(Character::isDigit)) {
                    hiddenNumber(row, column);
                }
            }
            return this;
        }

        /** Takes what a rule surely hides in a range for not seen, and what it may hide for not sure. */
        public Builder hide(SheetRange range, HidingRule rule) throws LimitExceededException {
            for (Map.Entry<Integer, SheetRow> row :
                    rows.subMap(range.top(), range.bottom() + 1).entrySet()) {
                SheetRow cells = row.getValue();
                int end = cells.from(range.right() + 1);
                for (int i = cells.from(range.left()); i < end; i++) {
                    budget.step();
                    hide(row.getKey(), cells, i, rule);
                }
            }
            return this;
        }

        private void hide(int row, SheetRow cells, int at, HidingRule rule) throws LimitExceededException {
            SheetCell cell = cells.cell(at);
            Optional<BigDecimal> number =
                    CellNumber.parse(cell.text(), budget.limits().maxNumberDigits());
            if (number.isEmpty()) {
                return;
            }
            Optional<Boolean> hidden = rule.hides(number.get());
            if (hidden.isEmpty()) {
                cells.put(cells.column(at), new SheetCell(Faint.inBrackets(cell.text()), cell.size(), cell.boxed()));
            } else if (hidden.get()) {
                strike(row, cells.column(at), "");
            }
        }

        /** Merges a range. */
        public Builder merge(SheetRange range) throws LimitExceededException {
            merges.add(Objects.requireNonNull(range, "range"));
            budget.node();
            return this;
        }

        /** Says that a row is not shown. */
        public Builder hideRow(int row) {
            hiddenRows.set(row);
            return this;
        }

        /** Says that columns are not shown, both ends included. */
        public Builder hideColumns(int from, int to) {
            hiddenColumns.set(from, to + 1);
            return this;
        }

        /** Says that a number stands in a place where nobody sees it. */
        public Builder hiddenNumber(int row, int column) throws LimitExceededException {
            budget.node();
            hiddenNumbers.add(new Location(0, 0, 0, row + 1, column + 1));
            return this;
        }

        /** The sheet. */
        public Sheet build() {
            return new Sheet(this);
        }
    }
}
