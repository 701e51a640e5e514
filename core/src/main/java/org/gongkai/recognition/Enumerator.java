package org.gongkai.recognition;

import org.gongkai.wording.ChineseNumber;
import org.gongkai.wording.Compact;

/** The number in front of a heading or label: 一、 （一） 1. 1） and what is left of one when a site has lost its digits. */
final class Enumerator {
    private static final String NUMERALS = "一二三四五六七八九十百〇零";

    private Enumerator() {}

    /** How the number was written; the styles of sections and of the parts below them differ. */
    enum Style {
        NONE,
        /** 一、 or 1、 or 1. */
        POINTED,
        /** （一） or 一） or ①; not （） that has lost its number. */
        BRACKETED
    }

    /** What stands behind the number; the whole text where there is none. */
    static String strip(String text) {
        return text.substring(length(text));
    }

    static Style style(String text) {
        int length = length(text);
        if (length == 0) {
            return Style.NONE;
        }
        for (int i = 0; i < length; i++) {
            char c = Compact.halfWidth(text.charAt(i));
            if (c == '(' || c == ')' || (c >= '\u2460' && c <= '\u249B')) {
                return Compact.of(text.substring(0, length)).isEmpty() ? Style.NONE : Style.BRACKETED;
            }
        }
        return Style.POINTED;
    }

    /** The Chinese ordinal of 一、 to 二十、 as a number; 0 where the text does not begin with one. */
    static int chineseOrdinal(String text) {
        int end = 0;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == 0 || end > 3 || end >= text.length() || !isPoint(text.charAt(end))) {
            return 0;
        }
        return (int) ChineseNumber.parse(text.substring(0, end)).orElse(0);
    }

    /** Whether the text is nothing but a number, as (五) alone where a page break tore its label. */
    static boolean isAlone(String text) {
        return !text.isEmpty() && Compact.isBlank(strip(text));
    }

    private static int length(String text) {
        int i = skipBlank(text, 0);
        if (i < text.length() && text.charAt(i) >= '\u2460' && text.charAt(i) <= '\u249B') {
            return skipPoints(text, i + 1);
        }
        boolean open = i < text.length() && isOpening(text.charAt(i));
        int digits = skipBlank(text, open ? i + 1 : i);
        int after = digits;
        while (after < text.length() && after - digits < 3 && isNumeral(text.charAt(after))) {
            after++;
        }
        int close = skipBlank(text, after);
        if (close < text.length() && isClosing(text.charAt(close)) && (open || after > digits)) {
            return skipPoints(text, close + 1);
        }
        if (!open && close < text.length() && isPoint(text.charAt(close)) && !isDecimal(text, close)) {
            return skipPoints(text, close + 1);
        }
        return 0;
    }

    private static boolean isDecimal(String text, int point) {
        return point + 1 < text.length()
                && Compact.halfWidth(text.charAt(point)) == '.'
                && Character.isDigit(text.charAt(point + 1));
    }

    private static int skipPoints(String text, int from) {
        int i = from;
        while (i < text.length() && (Compact.isBlank(text.charAt(i)) || isPoint(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static int skipBlank(String text, int from) {
        int i = from;
        while (i < text.length() && Compact.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNumeral(char c) {
        char half = Compact.halfWidth(c);
        return (half >= '0' && half <= '9') || NUMERALS.indexOf(c) >= 0;
    }

    private static boolean isPoint(char c) {
        char half = Compact.halfWidth(c);
        return half == '、' || half == '.' || half == '．' || half == '､';
    }

    private static boolean isOpening(char c) {
        char half = Compact.halfWidth(c);
        return half == '(' || half == '〔' || half == '﹙';
    }

    private static boolean isClosing(char c) {
        char half = Compact.halfWidth(c);
        return half == ')' || half == '〕' || half == '﹚';
    }
}
