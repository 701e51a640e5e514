package org.gongkai.validation.localization;

import java.math.BigDecimal;

/**
 * 改一格: another value for a cell.
 *
 * @param index the position of the cell among the cells
 * @param cell the cell as it stands
 * @param value the value that settles it: whole and not negative
 */
public record Change(int index, Cell cell, BigDecimal value) {

    /** Without the zeros after the last digit, which say only by which sums the value was found. */
    public Change {
        BigDecimal plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    BigDecimal size() {
        return value.subtract(cell.value()).abs();
    }
}
