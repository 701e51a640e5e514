package org.gongkai.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.model.Unit;

/**
 * What stands in one place, for adding.
 *
 * @param number the number; absent for a blank and for what can't be read
 * @param unit the unit that the entry names
 * @param isBlank whether nothing stands there
 */
record Value(Optional<BigDecimal> number, Optional<Unit> unit, boolean isBlank) {
    static final Value BLANK = new Value(Optional.empty(), Optional.empty(), true);
    static final Value UNREADABLE = new Value(Optional.empty(), Optional.empty(), false);

    static Value of(BigDecimal number, Optional<Unit> unit) {
        return new Value(Optional.of(number), unit, false);
    }
}
