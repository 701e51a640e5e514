package org.gongkai.formats.io;

/** What looks like nothing on a page: blanks of every width, and characters without any. */
public final class Blanks {
    private Blanks() {}

    /** Whether nothing can be seen where this character stands; a line end counts. */
    public static boolean isBlank(char c) {
        if (c <= ' ') {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
        }
        return switch (c) {
            case '\u00A0',
                    '\u3000',
                    '\u200B',
                    '\u200C',
                    '\u200D',
                    '\u200E',
                    '\u200F',
                    '\u2060',
                    '\u202F',
                    '\u205F',
                    '\uFEFF' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    /** The text without blanks at its ends; the same instance where it has none. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether the text has nothing but blanks. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
