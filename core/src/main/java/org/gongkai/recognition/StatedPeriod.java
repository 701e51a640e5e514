package org.gongkai.recognition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.wording.DateText;

/** 统计期限: the period that a text states, as 自2020年1月1日起至2020年12月31日止. */
final class StatedPeriod {
    private static final int LONGEST_BETWEEN = 6;

    private StatedPeriod() {}

    /** The year whose first and last day a text names one after the other; empty where none does. */
    static OptionalInt year(List<TextLine> lines) {
        for (TextLine line : lines) {
            Optional<DateText.Found> from = DateText.find(line.text(), 0);
            while (from.isPresent()) {
                Optional<DateText.Found> to =
                        DateText.find(line.text(), from.get().end());
                if (to.isPresent() && isYear(from.get(), to.get())) {
                    return OptionalInt.of(from.get().date().getYear());
                }
                from = to;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isYear(DateText.Found from, DateText.Found to) {
        return from.date().getDayOfYear() == 1
                && to.date().getYear() == from.date().getYear()
                && to.date().getDayOfYear() == to.date().lengthOfYear()
                && to.start() - from.end() <= LONGEST_BETWEEN;
    }
}
