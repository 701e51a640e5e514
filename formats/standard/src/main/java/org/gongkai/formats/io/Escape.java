package org.gongkai.formats.io;

/** Text made safe for every place of a page where text can stand: between tags and in quoted attributes. */
public final class Escape {
    private Escape() {}

    /** The text with each sign of markup as a reference; line feeds are kept, other control characters are none. */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\u00A0' -> safe.append("&nbsp;");
                case '\n', '\t' -> safe.append(c);
                default -> i += other(text, i, safe);
            }
        }
        return safe.toString();
    }

    /** Takes what stands here; gives how many characters more than one it took. */
    private static int other(String text, int at, StringBuilder safe) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            safe.append(c).append(text.charAt(at + 1));
            return 1;
        }
        boolean none = c < ' ' || (c >= '\u007F' && c <= '\u009F') || c == '\uFFFE' || c == '\uFFFF';
        if (Character.isSurrogate(c)) {
            safe.append('\uFFFD');
        } else if (!none) {
            safe.append(c);
        }
        return 0;
    }

    /** The same with line feeds as line breaks of the page. */
    public static String lines(String text) {
        return of(text).replace("\n", "<br>");
    }
}
