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

    BigDecimal size() {
        return value.subtract(cell.value()).abs();
    }
}
