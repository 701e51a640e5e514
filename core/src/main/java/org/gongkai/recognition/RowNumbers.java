package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers alone before the labels of rows that count the rows: each is one more than the one above it. */
final class RowNumbers {
    /** A count begins with 0 or 1, and its first rows may have no labels. */
    private static final BigDecimal HIGHEST_FIRST = BigDecimal.valueOf(3);

    private @Nullable RowReading last;
    private boolean counted;

    /**
     * Takes a number; gives those that count no rows, which may be this one, and the one above it if nothing follows
     * it.
     */
    List<RowReading> take(RowReading number) {
        RowReading above = last;
        boolean follows = above != null && value(above).add(BigDecimal.ONE).compareTo(value(number)) == 0;
        boolean begins = (above == null || above.piece() != number.piece())
                && value(number).compareTo(HIGHEST_FIRST) <= 0;
        boolean aboveCounts = counted || above == null;
        last = number;
        counted = follows;
        if (follows || begins) {
            return List.of();
        }
        return aboveCounts || above.piece() != number.piece() ? List.of(number) : List.of(above, number);
    }

    /** The last number of a piece, if none goes on with it and it goes on with none. */
    List<RowReading> end(int piece) {
        RowReading alone = last;
        return alone == null || counted || alone.piece() != piece ? List.of() : List.of(alone);
    }

    private static BigDecimal value(RowReading number) {
        return number.label().number().orElse(BigDecimal.valueOf(-2));
    }
}
