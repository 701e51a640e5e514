package org.gongkai.formats.xlsx;

/** What the text of a cell is to a spreadsheet. */
final class CellText {
    private static final String RISKY = "=+-@\t\r\n＝＋－＠'";

    /** A sheet keeps no more digits. */
    private static final int MOST_DIGITS = 15;

    private CellText() {}

    /** Whether a program might take the words for a formula once somebody edits them. */
    static boolean isRisky(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
    }

    /** The digits behind the point of a number that a sheet holds exactly; -1 for any other text. */
    static int decimals(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        boolean leadingZero = at - whole > 1 && text.charAt(whole) == '0';
        if (at == whole || leadingZero) {
            return -1;
        }
        int decimals = 0;
        if (at < text.length() && text.charAt(at) == '.') {
            decimals = text.length() - at - 1;
            for (int i = at + 1; i < text.length(); i++) {
                decimals = isDigit(text.charAt(i)) ? decimals : 0;
            }
            if (decimals == 0) {
                return -1;
            }
            at = text.length();
        }
        boolean fits = at == text.length() && at - whole - (decimals > 0 ? 1 : 0) <= MOST_DIGITS;
        boolean minusZero = whole == 1 && text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return fits && !minusZero ? decimals : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
