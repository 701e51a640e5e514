package org.gongkai.validation.localization;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * 一格: a number that may be wrong.
 *
 * @param place its figure id
 * @param row its row in the table, from 0; negative if it stands in no table of this report
 * @param column its column, from 0
 * @param value what stands there
 * @param lastYear what stood there a year before; empty where that is not known
 */
public record Cell(String place, int row, int column, BigDecimal value, Optional<BigDecimal> lastYear) {
    private static final int OUTSIDE = -1;

    /** Throws {@link NullPointerException} naming what is missing. */
    public Cell {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(lastYear, "lastYear");
    }

    /** A number that the report is held against, and that may as well be the wrong one. */
    public static Cell outside(String place, BigDecimal value) {
        return new Cell(place, OUTSIDE, OUTSIDE, value, Optional.empty());
    }

    /** Whether it is a number of another report. */
    public boolean isOutside() {
        return row == OUTSIDE;
    }
}
