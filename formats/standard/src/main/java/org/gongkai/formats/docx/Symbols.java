package org.gongkai.formats.docx;

/** Signs that a document takes from a font by their place in it. */
final class Symbols {
    private static final int PRIVATE = 0xF000;

    private Symbols() {}

    /** The sign as text; one that is not known stays what the font's place is, so that no figure is made of it. */
    static String of(String font, String code) {
        int place;
        try {
            place = Integer.parseInt(code.strip(), 16);
        } catch (NumberFormatException e) {
            return "";
        }
        int sign = place >= PRIVATE && place <= PRIVATE + 0xFF ? place - PRIVATE : place;
        if (font.startsWith("Wingdings")) {
            return wingdings(font, sign);
        }
        if (font.equals("Symbol") && sign != place && sign >= '(' && sign <= '?') {
            return Character.toString((char) sign);
        }
        return Character.isValidCodePoint(place) && !Character.isISOControl(place) && !isSurrogate(place)
                ? Character.toString(place)
                : "";
    }

    private static boolean isSurrogate(int place) {
        return place >= Character.MIN_SURROGATE && place <= Character.MAX_SURROGATE;
    }

    private static String wingdings(String font, int sign) {
        boolean first = font.equals("Wingdings");
        if (first && sign >= 0x81 && sign <= 0x8A) {
            return Character.toString((char) ('\u2460' + sign - 0x81));
        }
        return switch (sign) {
            case 0x6F, 0x71, 0xA3, 0xA8 -> "□";
            case 0x52, 0xFE -> "☑";
            case 0xFC, 0x50 -> "✓";
            case 0xFB, 0x4F -> "✗";
            default -> Character.toString((char) (PRIVATE + (sign & 0xFF)));
        };
    }
}
