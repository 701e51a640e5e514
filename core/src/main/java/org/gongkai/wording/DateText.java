package org.gongkai.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds dates as pages write them: 2021年01月29日, 2017-01-10, 2021/1/29, 2021.01.29, 二〇一六年十二月三十一日, 2021年元月20日. */
public final class DateText {
    private DateText() {}

    /**
     * A date and where it stands in its text.
     *
     * @param start its first character
     * @param end the character after its last
     */
    public record Found(LocalDate date, int start, int end) {}

    /** The first date at or after {@code from}; numbers that are no date are passed over. */
    public static Optional<Found> find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)))) {
                Optional<Found> found = at(text, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The date that the whole text is; empty where anything stands beside it. */
    public static Optional<LocalDate> whole(String text) {
        String trimmed = Compact.trim(text);
        return find(trimmed, 0)
                .filter(found -> found.start() == 0 && found.end() == trimmed.length())
                .map(Found::date);
    }

    /** The years that a text names with four digits and 年. */
    public static List<Integer> years(String text) {
        List<Integer> years = new ArrayList<>();
        int digits = 0;
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = Compact.halfWidth(text.charAt(i));
            int digit = c >= '0' && c <= '9' ? c - '0' : "〇一二三四五六七八九".indexOf(c);
            digit = c == '○' || c == '零' ? 0 : digit;
            if (digit >= 0) {
                number = digits < 4 ? number * 10 + digit : number;
                digits++;
            } else if (!Compact.isBlank(c)) {
                if (digits == 4 && c == '年' && number >= 1900 && number < 2100) {
                    years.add(number);
                }
                digits = 0;
                number = 0;
            }
        }
        return years;
    }

    private static Optional<Found> at(String text, int start) {
        int[] next = {start};
        int year = number(text, next, 4);
        if (year < 1900 || year > 2999 || !separator(text, next, "年")) {
            return Optional.empty();
        }
        int month = isFirstMonth(text, next) ? 1 : number(text, next, 3);
        if (month < 1 || !separator(text, next, "月")) {
            return Optional.empty();
        }
        int day = number(text, next, 3);
        if (day < 1) {
            return Optional.empty();
        }
        int end = skipBlank(text, next[0]);
        end = end < text.length() && (text.charAt(end) == '日' || text.charAt(end) == '号') ? end + 1 : next[0];
        try {
            return Optional.of(new Found(LocalDate.of(year, month, day), start, end));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    /** Takes the 元 of 元月, the first month. */
    private static boolean isFirstMonth(String text, int[] next) {
        int at = skipBlank(text, next[0]);
        boolean first = text.startsWith("元月", at);
        next[0] = first ? at + 1 : next[0];
        return first;
    }

    private static int number(String text, int[] next, int most) {
        int from = skipBlank(text, next[0]);
        int to = from;
        while (to < text.length() && to - from < most && isDigit(text.charAt(to))) {
            to++;
        }
        next[0] = to;
        if (to == from) {
            return -1;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            digits.append(Compact.halfWidth(text.charAt(i)));
        }
        String number = digits.toString();
        if (number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(number);
        }
        return (int) ChineseNumber.parse(number).orElse(-1);
    }

    private static boolean separator(String text, int[] next, String character) {
        int at = skipBlank(text, next[0]);
        if (at >= text.length()) {
            return false;
        }
        char c = Compact.halfWidth(text.charAt(at));
        if (c == character.charAt(0) || c == '-' || c == '/' || c == '.') {
            next[0] = at + 1;
            return true;
        }
        return false;
    }

    private static int skipBlank(String text, int from) {
        int i = from;
        while (i < text.length() && Compact.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        char half = Compact.halfWidth(c);
        return (half >= '0' && half <= '9') || "〇○零一二三四五六七八九十".indexOf(c) >= 0;
    }
}
