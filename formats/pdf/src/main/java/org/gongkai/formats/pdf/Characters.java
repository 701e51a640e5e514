package org.gongkai.formats.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** What a glyph says. One that says nothing shows as a box, so that no figure loses a digit in silence. */
final class Characters {
    static final String UNKNOWN = "□";

    private Characters() {}

    static String of(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return UNKNOWN;
        }
        for (int i = 0; i < text.length(); i++) {
            if (saysNothing(text.charAt(i))) {
                return UNKNOWN;
            }
        }
        return text;
    }

    /** Control characters, the sign for a lost one, and those whose meaning only the font knows. */
    private static boolean saysNothing(char c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r' || c == '\f';
        return (Character.isISOControl(c) && !blank)
                || c == '\uFFFD'
                || c == '\uFFFF'
                || Character.getType(c) == Character.PRIVATE_USE;
    }
}
