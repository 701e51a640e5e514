package org.gongkai.formats.markdown;

/**
 * Bold type next to Chinese text. Markdown asks for a blank beside {@code **} where a bracket or full stop stands on
 * its inner side, which Chinese text has not; a sign of no width there makes {@code **（一）主动公开。**在} bold as meant.
 */
final class Emphasis {
    private static final char NO_WIDTH = '\u2060';

    private Emphasis() {}

    static String beforeHan(String text) {
        int stars = text.indexOf("**");
        if (stars < 0) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length() + 16);
        int from = 0;
        while (stars >= 0) {
            int end = stars;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            char before = stars == 0 ? '\n' : text.charAt(stars - 1);
            char behind = end == text.length() ? '\n' : text.charAt(end);
            marked.append(text, from, stars);
            if (before != '\\' && isSign(before) && Character.isLetterOrDigit(behind)) {
                marked.append(NO_WIDTH);
            }
            marked.append(text, stars, end);
            if (before != '\\' && isSign(behind) && Character.isLetterOrDigit(before)) {
                marked.append(NO_WIDTH);
            }
            from = end;
            stars = text.indexOf("**", end);
        }
        return marked.append(text, from, text.length()).toString();
    }

    /** The text without the signs put in. */
    static String clean(String text) {
        return text.indexOf(NO_WIDTH) < 0 ? text : text.replace(String.valueOf(NO_WIDTH), "");
    }

    private static boolean isSign(char c) {
        return c > ' ' && c != '*' && c != '\\' && !Character.isLetterOrDigit(c) && !Character.isSpaceChar(c);
    }
}
