package org.gongkai.formats.markup;

import java.util.Locale;

/** What declarations of a style say about whether and how a text is seen: a sum of the signs here. */
final class Looks {
    /** Takes no place on the page. */
    static final int HIDDEN = 1;

    /** Takes its place, whatever other rules say. */
    static final int SHOWN = 2;

    /** Takes its place, but nothing can be seen there. */
    static final int UNSEEN = 4;

    static final int STRUCK = 8;

    /** Above the line or below it, as marks of notes are. */
    static final int OFF_THE_LINE = 16;

    private static final int DIGITS_ON_THE_PAGE = 3;

    private Looks() {}

    /** The signs of declarations as {@code display: none; color: red}; 0 where they say none of it. */
    static int of(String declarations) {
        int looks = 0;
        int from = 0;
        int length = declarations.length();
        while (from < length) {
            int end = declarations.indexOf(';', from);
            end = end < 0 ? length : end;
            int colon = from;
            while (colon < end && declarations.charAt(colon) != ':') {
                colon++;
            }
            if (colon < end) {
                looks = with(looks, declarations, from, colon, end);
            }
            from = end + 1;
        }
        return looks;
    }

    private static int with(int looks, String text, int from, int colon, int end) {
        int start = skipBlank(text, from, colon);
        int length = trimEnd(text, start, colon) - start;
        Declaration said = new Declaration(text, start, colon, end);
        // By length first: most declarations are of none of these.
        return switch (length) {
            case 4 ->
                looks
                        | sign(
                                UNSEEN,
                                isFarAway(said.of("left")) || said.of("clip").startsWith("rect(0"));
            case 5 -> looks | sign(UNSEEN, isTransparent(said.of("color")));
            case 7 ->
                said.of("display").isEmpty()
                        ? looks | sign(UNSEEN, isZero(said.of("opacity")))
                        : (looks & ~(HIDDEN | SHOWN)) | (said.of("display").equals("none") ? HIDDEN : SHOWN);
            case 8 -> looks | sign(HIDDEN, said.of("mso-hide").equals("all"));
            case 9 -> looks | sign(UNSEEN, isZero(said.of("font-size")));
            case 10 -> looks | sign(UNSEEN, said.of("visibility").equals("hidden"));
            case 11 -> looks | sign(UNSEEN, isFarAway(said.of("text-indent")));
            case 14 -> looks | sign(OFF_THE_LINE, isOffTheLine(said.of("vertical-align")));
            case 15 -> looks | sign(STRUCK, said.of("text-decoration").contains("line-through"));
            case 20 -> looks | sign(STRUCK, said.of("text-decoration-line").contains("line-through"));
            default -> looks;
        };
    }

    private static int sign(int sign, boolean given) {
        return given ? sign : 0;
    }

    /** One of them, uncut. */
    private record Declaration(String text, int start, int colon, int end) {
        /** The value in lower case and without its weight; empty if it is of another property. */
        String of(String property) {
            if (!text.regionMatches(true, start, property, 0, property.length())) {
                return "";
            }
            String value = text.substring(colon + 1, end);
            int weight = value.indexOf('!');
            return (weight < 0 ? value : value.substring(0, weight)).strip().toLowerCase(Locale.ROOT);
        }
    }

    private static boolean isOffTheLine(String value) {
        return value.equals("super") || value.equals("sub");
    }

    /** So far to the left that it is off the page, as {@code -9999px}. */
    private static boolean isFarAway(String value) {
        int at = 1;
        while (at < value.length() && Character.isDigit(value.charAt(at))) {
            at++;
        }
        return value.startsWith("-") && at > DIGITS_ON_THE_PAGE + 1;
    }

    private static boolean isTransparent(String color) {
        return color.equals("transparent")
                || (color.startsWith("rgba(")
                        && isZero(color.substring(color.lastIndexOf(',') + 1).strip()));
    }

    /** A zero with or without a unit: {@code 0}, {@code 0.0}, {@code 0pt}. */
    private static boolean isZero(String value) {
        int at = 0;
        while (at < value.length() && (value.charAt(at) == '0' || value.charAt(at) == '.')) {
            at++;
        }
        boolean more = at < value.length() && Character.isDigit(value.charAt(at));
        return !more && value.substring(0, at).indexOf('0') >= 0;
    }

    private static int skipBlank(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int trimEnd(String text, int from, int to) {
        int at = to;
        while (at > from && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }
}
