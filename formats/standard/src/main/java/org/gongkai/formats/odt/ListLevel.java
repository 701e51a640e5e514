package org.gongkai.formats.odt;

import org.gongkai.formats.io.XmlWalk;

/**
 * One level of a list.
 *
 * @param format of its numbers, as ISO/IEC 29500 names it; {@code none} for bullets
 * @param prefix before the number
 * @param suffix behind it
 * @param shown how many levels are shown, its own and those above
 * @param start its first number
 */
record ListLevel(String format, String prefix, String suffix, int shown, int start) {

    /** Reads the attributes of the element that began last. */
    static ListLevel of(XmlWalk walk) {
        boolean number = !walk.name().contains("bullet") && !walk.name().contains("image");
        return new ListLevel(
                number ? format(walk.attribute("num-format")) : "none",
                walk.attribute("num-prefix"),
                walk.attribute("num-suffix"),
                walk.number("display-levels", 1, 1, ListNumbers.LEVELS),
                walk.number("start-value", 1, 0, Short.MAX_VALUE));
    }

    private static String format(String odf) {
        return switch (odf) {
            case "" -> "none";
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "一, 二, 三, ..." -> "chineseCounting";
            case "壹, 贰, 叁, ...", "壹, 貳, 參, ..." -> "chineseLegalSimplified";
            case "①, ②, ③, ..." -> "decimalEnclosedCircle";
            case "１, ２, ３, ..." -> "decimalFullWidth";
            case "甲, 乙, 丙, ..." -> "ideographTraditional";
            case "子, 丑, 寅, ..." -> "ideographZodiac";
            default -> "decimal";
        };
    }
}
