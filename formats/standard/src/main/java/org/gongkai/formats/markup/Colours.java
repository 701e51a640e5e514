package org.gongkai.formats.markup;

/** Colours as styles and attributes give them, in lower case. */
final class Colours {
    /** Parts of red, green and blue above which nothing shows on white paper. */
    private static final int LIGHTEST = 0xF0;

    private Colours() {}

    static boolean isTransparent(String colour) {
        int length = colour.length();
        if (colour.startsWith("#")) {
            return (length == 9 && colour.endsWith("00")) || (length == 5 && colour.endsWith("0"));
        }
        int part = Math.max(
                colour.indexOf('/'), colour.startsWith("rgba(") || colour.startsWith("hsla(") ? lastComma(colour) : -1);
        return colour.equals("transparent")
                || (part > 0
                        && colour.endsWith(")")
                        && Measure.isZero(colour.substring(part + 1, length - 1).strip()));
    }

    private static int lastComma(String colour) {
        return colour.lastIndexOf(',');
    }

    /** White, or so near to it that paper shows no letters. */
    static boolean isWhite(String colour) {
        if (colour.isEmpty()) {
            return false;
        }
        if (colour.charAt(0) == '#') {
            return isWhiteHex(colour);
        }
        if (colour.startsWith("rgb")) {
            return isWhiteNumbers(colour) && !isTransparent(colour);
        }
        return colour.equals("white") || colour.equals("window");
    }

    /** Whether something stands behind words that is not white. */
    static boolean isGround(String value) {
        int to = 0;
        int depth = 0;
        while (to < value.length() && (depth > 0 || value.charAt(to) > ' ')) {
            depth += value.charAt(to) == '(' ? 1 : value.charAt(to) == ')' ? -1 : 0;
            to++;
        }
        String colour = value.substring(0, to);
        return switch (colour) {
            case "", "none", "initial", "inherit", "unset", "transparent" -> false;
            default -> !isWhite(colour) && !isTransparent(colour);
        };
    }

    private static boolean isWhiteHex(String colour) {
        int digits = colour.length() - 1;
        if (digits != 3 && digits != 6) {
            return false;
        }
        int each = digits / 3;
        for (int i = 0; i < 3; i++) {
            // The first digit of two decides, since the lightest part ends in 0.
            if (Character.digit(colour.charAt(1 + i * each), 16) != LIGHTEST >> 4) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhiteNumbers(String colour) {
        int parts = 0;
        int at = colour.indexOf('(') + 1;
        while (at > 0 && at < colour.length() && parts < 3) {
            int from = at;
            while (at < colour.length() && Character.isDigit(colour.charAt(at)) && at - from < 3) {
                at++;
            }
            if (at > from) {
                if (Integer.parseInt(colour, from, at, 10) < LIGHTEST) {
                    return false;
                }
                parts++;
            } else {
                at++;
            }
        }
        return parts == 3;
    }
}
