package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers alone before the labels of rows that count the rows: each is one more than the one above it. */
final class RowNumbers {
    /** A count begins with 0 or 1, and its first rows may have no labels. */
    private static final BigDecimal HIGHEST_FIRST = BigDecimal.valueOf(3);

    /** For a value without a number, as a dash is: one that no count comes to. */
    private static final BigDecimal NO_NUMBER = BigDecimal.valueOf(-2);

    private @Nullable RowReading last;

    /** Whether the last one is known to count, or not to. */
    private boolean settled;

    /** Takes a number; gives those that count no rows: it, and the one above it where nothing else speaks for that. */
    List<RowReading> take(RowReading number) {
        List<RowReading> none = new ArrayList<>();
        boolean follows = last != null && value(last).add(BigDecimal.ONE).compareTo(value(number)) == 0;
        boolean begins = (last == null || last.piece() != number.piece())
                && value(number).compareTo(HIGHEST_FIRST) <= 0;
        if (!follows && !begins) {
            none.addAll(end(number.piece()));
            none.add(number);
        }
        settled = follows || !begins;
        last = number;
        return none;
    }

    /** The last number of a piece, if no other speaks for it. */
    List<RowReading> end(int piece) {
        RowReading alone = last;
        return alone == null || settled || alone.piece() != piece ? List.of() : List.of(alone);
    }

    private static BigDecimal value(RowReading number) {
        return number.label().number().orElse(NO_NUMBER);
    }
}
