package org.gongkai.validation.localization;

import java.math.BigDecimal;
import org.gongkai.wording.NumberText;

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
        value = NumberText.withoutZeros(value);
    }

    BigDecimal size() {
        return value.subtract(cell.value()).abs();
    }
}
