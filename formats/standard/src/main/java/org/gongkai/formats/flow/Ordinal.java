package org.gongkai.formats.flow;

import java.util.Locale;

/** 编号: a number as a word processor writes it in front of a paragraph. */
public final class Ordinal {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST_IN_LETTERS = 780;
    private static final int MOST_IN_ROMAN = 3_999;

    private Ordinal() {}

    /**
     * The number in a format of ISO/IEC 29500 ({@code ST_NumberFormat}), as {@code chineseCounting}; in decimal digits
     * where the format is unknown or has no such number.
     */
    public static String of(String format, int number) {
        if (number < 1) {
            return format.equals("bullet") || format.equals("none") ? "" : Integer.toString(number);
        }
        return switch (format) {
            case "bullet", "none" -> "";
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counting(number, DIGITS, "十百千", "〇");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> {
                String legal = counting(number, LEGAL, "拾佰仟", "零");
                yield legal.startsWith("拾") ? "壹" + legal : legal;
            }
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, DIGITS);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                enclosed(number, number <= 20 ? '\u2460' : '\u323D', number <= 35 ? 35 : 0);
            case "decimalEnclosedParen" -> enclosed(number, '\u2474', 20);
            case "decimalEnclosedFullstop" -> enclosed(number, '\u2488', 20);
            case "ideographEnclosedCircle" -> enclosed(number, '\u3280', 10);
            case "ideographTraditional" -> item(number, STEMS);
            case "ideographZodiac" -> item(number, BRANCHES);
            default -> Integer.toString(number);
        };
    }

    /** 一, 十, 十一, 二十, 一百〇一: as lists count, without 一 before a leading 十. */
    private static String counting(int number, String digits, String units, String zero) {
        if (number > 9_999) {
            return digits(number, digits);
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int power = 1_000, unit = 2; power >= 1; power /= 10, unit--) {
            int digit = number / power % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? zero : "");
                gap = false;
                if (digit != 1 || unit != 0 || !words.isEmpty()) {
                    words.append(digits.charAt(digit));
                }
                if (unit >= 0) {
                    words.append(units.charAt(unit));
                }
            }
        }
        return words.toString();
    }

    private static String digits(int number, String digits) {
        StringBuilder words = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> words.append(digits.charAt(c - '0')));
        return words.toString();
    }

    /** A, …, Z, AA, BB. */
    private static String letters(int number, char first) {
        return number > MOST_IN_LETTERS
                ? Integer.toString(number)
                : Character.toString((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number > MOST_IN_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder words = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                words.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return words.toString();
    }

    private static String enclosed(int number, char first, int most) {
        return number > most ? Integer.toString(number) : Character.toString((char) (first + number - 1));
    }

    private static String item(int number, String items) {
        return number > items.length() ? Integer.toString(number) : items.substring(number - 1, number);
    }

    /** A label and the text behind it. No figure at the start of the text becomes part of the number. */
    public static String join(String label, String text) {
        if (label.isEmpty() || text.isEmpty()) {
            return text;
        }
        char last = label.charAt(label.length() - 1);
        char first = text.charAt(0);
        boolean figure = Character.isDigit(first) || ".．+-＋－".indexOf(first) >= 0;
        return Character.isLetterOrDigit(last) || figure ? label + " " + text : label + text;
    }
}
