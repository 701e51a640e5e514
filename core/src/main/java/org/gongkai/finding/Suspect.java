package org.gongkai.finding;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * 疑似有误的数: a place that is probably wrong, and the value that would settle the finding.
 *
 * @param place the figure id
 * @param value the value, in the unit of the place
 */
public record Suspect(String place, BigDecimal value) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Suspect {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(value, "value");
    }
}
