package org.gongkai.recognition;

import java.util.Optional;
import org.gongkai.wording.ChineseNumber;
import org.gongkai.wording.Compact;

/**
 * The year that a title names, in digits or in Chinese: 2022年, 二〇二二年度; 2022 alone right before what the report is
 * about, or in brackets at the end.
 *
 * @param year the year
 * @param start its first character
 * @param end the character after its last
 */
record TitleYear(int year, int start, int end) {
    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    private static final int DIGITS = 4;

    static Optional<TitleYear> in(String text) {
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            int year = at < DIGITS ? 0 : year(text, at - DIGITS);
            if (year > 0) {
                boolean whole = at + 1 < text.length() && text.charAt(at + 1) == '度';
                return Optional.of(new TitleYear(year, at - DIGITS, whole ? at + 2 : at + 1));
            }
        }
        return alone(text, TitleReader.subject(text)).or(() -> inBrackets(text));
    }

    /** 2022政府信息公开工作年度报告. */
    private static Optional<TitleYear> alone(String text, int end) {
        int start = end - DIGITS;
        boolean four = start >= 0
                && end < text.length()
                && areDigits(text, start, end)
                && (start == 0 || !areDigits(text, start - 1, start));
        int year = four ? year(text, start) : 0;
        return year > 0 ? Optional.of(new TitleYear(year, start, end)) : Optional.empty();
    }

    /** …年度报告（2022）. */
    private static Optional<TitleYear> inBrackets(String text) {
        int end = text.length() - 1;
        int start = end - DIGITS;
        boolean brackets = start > 0
                && Compact.halfWidth(text.charAt(start - 1)) == '('
                && Compact.halfWidth(text.charAt(end)) == ')'
                && areDigits(text, start, end);
        int year = brackets ? year(text, start) : 0;
        return year > 0 ? Optional.of(new TitleYear(year, start, end)) : Optional.empty();
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = Compact.halfWidth(text.charAt(i));
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** The year in the four characters from {@code start}; 0 where they are none. */
    private static int year(String text, int start) {
        StringBuilder four = new StringBuilder();
        for (int i = start; i < start + DIGITS; i++) {
            char c = Compact.halfWidth(text.charAt(i));
            four.append(c >= '0' && c <= '9' ? "零一二三四五六七八九".charAt(c - '0') : c);
        }
        long year = ChineseNumber.parse(four.toString()).orElse(0);
        return year >= FIRST && year <= LAST ? (int) year : 0;
    }
}
