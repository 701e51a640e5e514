package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.List;

/**
 * An equation in the changes of the cells: the changes in {@code plus} less those in {@code minus} make up for
 * {@code gap}. Tables with margins are totally unimodular, so however rows are combined, no cell comes in twice.
 */
final class Row {
    private final long[] plus;
    private final long[] minus;
    private final BigDecimal gap;

    private Row(long[] plus, long[] minus, BigDecimal gap) {
        this.plus = plus;
        this.minus = minus;
        this.gap = gap;
    }

    /** The equation as it stands, {@code gap} being how far the left sum exceeds the right. */
    static Row of(Equation equation, int cells, BigDecimal gap) {
        Row row = new Row(Bits.none(cells), Bits.none(cells), gap);
        equation.left().forEach(cell -> Bits.add(row.plus, cell));
        equation.right().forEach(cell -> Bits.add(row.minus, cell));
        return row;
    }

    static BigDecimal gap(Equation equation, List<Cell> cells) {
        BigDecimal gap = BigDecimal.ZERO;
        for (int cell : equation.left()) {
            gap = gap.add(cells.get(cell).value());
        }
        for (int cell : equation.right()) {
            gap = gap.subtract(cells.get(cell).value());
        }
        return gap;
    }

    BigDecimal gap() {
        return gap;
    }

    /** The cells in it, whatever their sign. */
    long[] cells() {
        return Bits.or(plus, minus);
    }

    boolean has(int cell) {
        return Bits.has(plus, cell) || Bits.has(minus, cell);
    }

    /** With the cell on the plus side. */
    Row solvedFor(int cell) {
        return Bits.has(plus, cell) ? this : new Row(/* plus= */ minus, /* minus= */ plus, gap.negate());
    }

    /** Free of the cell that the other row is solved for. */
    Row without(int cell, Row solved) {
        if (Bits.has(plus, cell)) {
            return new Row(
                    sum(plus, minus, solved.minus, solved.plus),
                    sum(minus, plus, solved.plus, solved.minus),
                    gap.subtract(solved.gap));
        }
        if (Bits.has(minus, cell)) {
            return new Row(
                    sum(plus, minus, solved.plus, solved.minus),
                    sum(minus, plus, solved.minus, solved.plus),
                    gap.add(solved.gap));
        }
        return this;
    }

    Row withGap(BigDecimal other) {
        return new Row(plus, minus, other);
    }

    /** One side of the sum of two rows: what is on that side of one and not on the other side of the other. */
    private static long[] sum(long[] side, long[] opposite, long[] otherSide, long[] otherOpposite) {
        long[] sum = new long[side.length];
        for (int i = 0; i < sum.length; i++) {
            if ((side[i] & otherSide[i]) != 0) {
                throw new IllegalStateException("a cell comes in twice: the equations are no table with margins");
            }
            sum[i] = (side[i] & ~otherOpposite[i]) | (otherSide[i] & ~opposite[i]);
        }
        return sum;
    }
}
