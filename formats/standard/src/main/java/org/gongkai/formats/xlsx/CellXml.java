package org.gongkai.formats.xlsx;

/** Text as XML holds it; what XML can't hold is written as {@code _x0007_}, as office programs do. */
final class CellXml {
    private CellXml() {}

    static String of(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '_' -> xml.append(isEscape(text, i) ? "_x005F_" : "_");
                default -> {
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        xml.append(c).append(text.charAt(++i));
                    } else if (isAllowed(c)) {
                        xml.append(c);
                    } else {
                        xml.append(String.format("_x%04X_", (int) c));
                    }
                }
            }
        }
        return xml.toString();
    }

    private static boolean isAllowed(char c) {
        return (c >= ' ' && c < 0xFFFE && !Character.isSurrogate(c)) || c == '\n' || c == '\t';
    }

    /** Whether a reader would take what begins here for an escape. */
    private static boolean isEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
