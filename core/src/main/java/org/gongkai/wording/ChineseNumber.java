package org.gongkai.wording;

import java.util.OptionalLong;

/** 中文数字: 十二, 二百零三, and digit by digit 二〇一六. */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** Whether a character is a digit or a unit of a number in words. */
    public static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || unit(c) > 1 || c == '〇' || c == '两';
    }

    /** The number that at most twelve numerals mean; empty for anything else. */
    public static OptionalLong parse(String text) {
        return text.isEmpty() || text.length() > 12
                ? OptionalLong.empty()
                : hasUnit(text) ? withUnits(text) : digitByDigit(text);
    }

    /** A number as one writes it in words: 三, 十二, 二百零三, 零; empty for any other row of digits and units. */
    public static OptionalLong exact(String text) {
        String plain = text.replace('两', '二').replace('〇', '零');
        OptionalLong number = plain.length() == 1 || hasUnit(plain) ? parse(plain) : OptionalLong.empty();
        if (number.isEmpty()) {
            return number;
        }
        String words = inWords(number.getAsLong());
        return plain.equals(words) || plain.equals("一" + words) ? number : OptionalLong.empty();
    }

    private static String inWords(long number) {
        if (number >= 100_000_000) {
            return "";
        }
        String words = number < 10_000
                ? section((int) number, false)
                : section((int) (number / 10_000), false)
                        + '万'
                        + (number % 10_000 == 0 ? "" : section((int) (number % 10_000), true));
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    /** Four digits in words; {@code behind} a 万, a missing thousand is said as 零. */
    private static String section(int number, boolean behind) {
        if (number == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        boolean skipped = behind && number < 1000;
        int unit = 1000;
        for (int i = 0; i < 4; i++, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                skipped |= !words.isEmpty();
            } else {
                words.append(skipped ? "零" : "")
                        .append(DIGITS.charAt(digit))
                        .append("千百十".substring(i, i < 3 ? i + 1 : i));
                skipped = false;
            }
        }
        return words.toString();
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
