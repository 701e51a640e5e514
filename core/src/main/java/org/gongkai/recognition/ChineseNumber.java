package org.gongkai.recognition;

import java.util.OptionalLong;

/** 中文数字: 十二, 二百零三, and digit by digit 二〇一六. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static OptionalLong parse(String text) {
        return text.isEmpty() || text.length() > 12
                ? OptionalLong.empty()
                : hasUnit(text) ? withUnits(text) : digitByDigit(text);
    }

    private static boolean hasUnit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (unit(text.charAt(i)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static OptionalLong digitByDigit(String text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return OptionalLong.empty();
            }
            number = number * 10 + digit;
        }
        return OptionalLong.of(number);
    }

    private static OptionalLong withUnits(String text) {
        long number = 0;
        long section = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = unit(c);
            if (unit == 10_000) {
                number = (number + section + Math.max(digit, 0)) * unit;
                section = 0;
                digit = -1;
            } else if (unit > 1) {
                section += (long) (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else if (digit(c) >= 0) {
                digit = digit(c);
            } else {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(number + section + Math.max(digit, 0));
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○', 'О', 'O', '0', '０' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            default -> 1;
        };
    }
}
