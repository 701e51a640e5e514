package org.gongkai.recognition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.wording.DateText;

/** 统计期限: the period that a text states, as 自2020年1月1日起至2020年12月31日止. */
final class StatedPeriod {
    private static final int LONGEST_BETWEEN = 6;
    private static final int LONGEST_LAST_DAY = 12;
    private static final List<String> LAST_DAY = List.of("12月31日", "１２月３１日", "十二月三十一日");

    private StatedPeriod() {}

    /** The year whose first and last day a text names one after the other; empty where none does. */
    static OptionalInt year(List<TextLine> lines) {
        for (TextLine line : lines) {
            Optional<DateText.Found> from = DateText.find(line.text(), 0);
            while (from.isPresent()) {
                if (goesToTheEnd(line.text(), from.get())) {
                    return OptionalInt.of(from.get().date().getYear());
                }
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

    /** Whether the last day of the year stands behind its first without the year again: 2022年1月1日至12月31日. */
    private static boolean goesToTheEnd(String text, DateText.Found from) {
        if (from.date().getDayOfYear() != 1) {
            return false;
        }
        String behind = TitleReader.dense(
                text.substring(from.end(), Math.min(text.length(), from.end() + LONGEST_BETWEEN + LONGEST_LAST_DAY)));
        for (String last : LAST_DAY) {
            int at = behind.indexOf(last);
            if (at > 0 && at <= LONGEST_BETWEEN && !Character.isDigit(behind.charAt(at - 1))) {
                return behind.substring(0, at).chars().noneMatch(c -> "，。；,;".indexOf(c) >= 0);
            }
        }
        return false;
    }

    private static boolean isYear(DateText.Found from, DateText.Found to) {
        return from.date().getDayOfYear() == 1
                && to.date().getYear() == from.date().getYear()
                && to.date().getDayOfYear() == to.date().lengthOfYear()
                && to.start() - from.end() <= LONGEST_BETWEEN;
    }
}
