package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The equations with some cells set free: each free cell is solved for in a row of its own and stands in no other.
 * Immutable; rows that do not change are shared.
 */
final class Tableau {
    private static final int NONE = -1;

    private final List<Cell> cells;
    private final Row[] rows;
    private final int[] freed;

    private Tableau(List<Cell> cells, Row[] rows, int[] freed) {
        this.cells = cells;
        this.rows = rows;
        this.freed = freed;
    }

    static Tableau of(List<Cell> cells, List<Row> rows) {
        int[] freed = new int[rows.size()];
        Arrays.fill(freed, NONE);
        return new Tableau(cells, rows.toArray(Row[]::new), freed);
    }

    /** How many rows there are, and so how many cells can be free at most. */
    int rows() {
        return rows.length;
    }

    /** Sets a cell free in a row that has it and is solved for no other. */
    Tableau free(int cell, int row) {
        Row solved = rows[row].solvedFor(cell);
        Row[] next = new Row[rows.length];
        for (int i = 0; i < rows.length; i++) {
            next[i] = i == row ? solved : rows[i].without(cell, solved);
        }
        int[] nextFreed = freed.clone();
        nextFreed[row] = cell;
        return new Tableau(cells, next, nextFreed);
    }

    /**
     * The rows that can't stay as they are: sums that still differ, and free cells whose value is none. Each asks for
     * one of its cells to change as well.
     */
    List<Integer> violated() {
        List<Integer> violated = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (freed[i] == NONE ? rows[i].gap().signum() != 0 : !isCount(value(i))) {
                violated.add(i);
            }
        }
        return violated;
    }

    /** The cells of a row that are not free. */
    long[] open(int row) {
        long[] open = rows[row].cells();
        if (freed[row] != NONE) {
            open[freed[row] / Long.SIZE] &= ~(1L << freed[row]);
        }
        return open;
    }

    /** A row in which a cell can be set free, if possible this one; negative if others determine it already. */
    int rowFor(int cell, int preferred) {
        if (freed[preferred] == NONE) {
            return preferred;
        }
        for (int i = 0; i < rows.length; i++) {
            if (freed[i] == NONE && rows[i].has(cell)) {
                return i;
            }
        }
        return NONE;
    }

    /** The free cells with their values, in order. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (freed[i] != NONE) {
                changes.add(new Change(freed[i], cells.get(freed[i]), value(i)));
            }
        }
        changes.sort(Comparator.comparingInt(Change::index));
        return changes;
    }

    private BigDecimal value(int row) {
        return cells.get(freed[row]).value().subtract(rows[row].gap());
    }

    static boolean isCount(BigDecimal value) {
        return value.signum() >= 0
                && (value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0);
    }
}
