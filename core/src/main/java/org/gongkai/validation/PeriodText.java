package org.gongkai.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.wording.Compact;
import org.gongkai.wording.DateText;

/**
 * 统计期限: the period that a sentence states for the figures of the report.
 *
 * @param words the two dates as the sentence has them
 * @param from the first day
 * @param to the last day; absent where it is no date of the calendar
 */
record PeriodText(String words, LocalDate from, Optional<LocalDate> to) {
    /** What a sentence says when it speaks of the figures and not of some piece of work. */
    private static final List<String> ANCHORS = List.of(
            "统计期限", "统计时限", "统计时间", "统计口径", "数据统计", "统计数据", "所列数据", "报告期", "期限自", "期限从", "时限自", "时限从", "期限为", "时限为");

    private static final String UNTIL = "至到—–-－~～";
    private static final int LONGEST_BETWEEN = 6;
    private static final int LONGEST_NUMBER = 8;
    /** A shorter one is half a year or a quarter, which a sentence may well tell of. */
    private static final int MOST_OF_A_YEAR = 300;

    /** The period that a sentence states; empty where it speaks of another, or of none. */
    static Optional<PeriodText> in(String sentence) {
        if (ANCHORS.stream().noneMatch(sentence::contains)) {
            return Optional.empty();
        }
        Optional<DateText.Found> from = DateText.find(sentence, 0);
        while (from.isPresent()) {
            Optional<PeriodText> period = from(sentence, from.get());
            if (period.isPresent()) {
                return period;
            }
            from = DateText.find(sentence, from.get().end());
        }
        return Optional.empty();
    }

    /** Whether it is the calendar year. */
    boolean isYear(int year) {
        return from.equals(LocalDate.of(year, 1, 1))
                && to.filter(LocalDate.of(year, 12, 31)::equals).isPresent();
    }

    /** The year that it is the whole of; empty for any other period. */
    Optional<Integer> year() {
        return Optional.of(from.getYear()).filter(this::isYear);
    }

    private static Optional<PeriodText> from(String sentence, DateText.Found from) {
        int until = from.end();
        while (until < sentence.length() && UNTIL.indexOf(sentence.charAt(until)) < 0) {
            until++;
        }
        if (until >= sentence.length() || until - from.end() > LONGEST_BETWEEN) {
            return Optional.empty();
        }
        End end = new End(sentence, until + 1);
        Optional<LocalDate> to = end.date(from.date().getYear());
        if (!end.isDated() || to.filter(last -> isShort(from.date(), last)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new PeriodText(sentence.substring(from.start(), end.at), from.date(), to));
    }

    private static boolean isShort(LocalDate from, LocalDate to) {
        long days = to.toEpochDay() - from.toEpochDay();
        return days >= 0 && days < MOST_OF_A_YEAR;
    }

    /** The last day as written, with its year or without; {@code at} is the character after it. */
    private static final class End {
        private final String text;
        private int at;
        private boolean dated;

        End(String text, int from) {
            this.text = text;
            this.at = from;
        }

        boolean isDated() {
            return dated;
        }

        Optional<LocalDate> date(int year) {
            Optional<DateText.Found> whole = DateText.find(text, at);
            if (whole.isPresent()
                    && Compact.isBlank(text.substring(at, whole.get().start()))) {
                at = whole.get().end();
                dated = true;
                return whole.map(DateText.Found::date);
            }
            String first = number();
            boolean namesYear = sign('年');
            String month = namesYear ? number() : first;
            boolean named = sign('月');
            String day = number();
            dated = named && !month.isEmpty() && !day.isEmpty() && !(namesYear && first.isEmpty());
            sign('日');
            return dated && !namesYear ? date(year, month, day) : Optional.empty();
        }

        private static Optional<LocalDate> date(int year, String month, String day) {
            try {
                return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
            } catch (DateTimeException notOnTheCalendar) {
                return Optional.empty();
            }
        }

        private String number() {
            StringBuilder digits = new StringBuilder();
            skipBlank();
            while (at < text.length() && digits.length() < LONGEST_NUMBER) {
                char c = Compact.halfWidth(text.charAt(at));
                if (c < '0' || c > '9') {
                    break;
                }
                digits.append(c);
                at++;
            }
            return digits.toString();
        }

        private boolean sign(char sign) {
            skipBlank();
            boolean there = at < text.length() && text.charAt(at) == sign;
            at += there ? 1 : 0;
            return there;
        }

        private void skipBlank() {
            while (at < text.length() && Compact.isBlank(text.charAt(at))) {
                at++;
            }
        }
    }
}
