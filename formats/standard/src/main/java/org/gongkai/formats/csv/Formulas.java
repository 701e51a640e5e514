package org.gongkai.formats.csv;

/** Words that a spreadsheet would take for a formula, kept from being one. */
final class Formulas {
    private static final char GUARD = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠" + GUARD;

    private Formulas() {}

    static String guard(String text) {
        return isGuarded(text, 0) ? GUARD + text : text;
    }

    /** The words without the guard. */
    static String bare(String text) {
        return text.length() > 1 && text.charAt(0) == GUARD && isGuarded(text, 1) ? text.substring(1) : text;
    }

    private static boolean isGuarded(String text, int at) {
        return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
