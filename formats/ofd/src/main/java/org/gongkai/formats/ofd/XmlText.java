package org.gongkai.formats.ofd;

/** Text made safe for XML. */
final class XmlText {
    private XmlText() {}

    /** The text with signs of markup as references, and with a box for what XML can't hold. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        valid(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** The same text with a box in place of each character that XML can't hold. */
    static String valid(String text) {
        StringBuilder valid = new StringBuilder(text.length());
        text.codePoints().forEach(c -> valid.appendCodePoint(isValid(c) ? c : '□'));
        return valid.toString();
    }

    private static boolean isValid(int c) {
        return c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF && (c < 0x7F || c > 0x9F);
    }
}
