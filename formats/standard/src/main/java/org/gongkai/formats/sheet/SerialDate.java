package org.gongkai.formats.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;

/** The day that a number of days stands for. */
final class SerialDate {
    private static final long SECONDS_A_DAY = 86_400;
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    /** The 29th of February 1900, which a sheet has and the calendar has not. */
    private static final int FIRST_RIGHT = 60;

    private SerialDate() {}

    /** Empty for a number that is no day from 1900 to 9999. */
    static Optional<LocalDateTime> of(BigDecimal days, boolean epoch1904) {
        if (days.signum() < 0 || days.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        long seconds = days.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime start = epoch1904
                ? LocalDateTime.of(1904, 1, 1, 0, 0)
                : LocalDateTime.of(1899, 12, days.intValue() < FIRST_RIGHT ? 31 : 30, 0, 0);
        return Optional.of(start.plusSeconds(seconds));
    }
}
