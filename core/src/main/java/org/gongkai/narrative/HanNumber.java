package org.gongkai.narrative;

/** 中文数字 in prose: 三, 十二, 一百零五. */
final class HanNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千万";
    private static final int LONGEST = 10;

    private HanNumber() {}

    static boolean isPart(char c) {
        return DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0 || c == '〇' || c == '两';
    }

    /** The number; -1 where the characters are none, as digits in a row without units. */
    static long parse(String text) {
        if (text.length() > LONGEST) {
            return -1;
        }
        long whole = 0;
        long section = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                if (digit > 0) {
                    return -1;
                }
                digit = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
            } else if (c == '万') {
                whole = (section + Math.max(digit, 0)) * 10_000;
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1L : digit) * (unit == 0 ? 10 : unit == 1 ? 100 : 1_000);
                digit = -1;
            }
        }
        return whole + section + Math.max(digit, 0);
    }
}
