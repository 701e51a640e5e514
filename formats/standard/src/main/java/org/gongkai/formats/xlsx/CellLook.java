package org.gongkai.formats.xlsx;

/**
 * How a cell looks and behaves.
 *
 * @param font 0 text, 1 heading, 2 title
 * @param fill 0 none, 2 a label, 3 a place to be filled in, 4 a result
 * @param framed whether a line is drawn around it
 * @param format the format code of a number; empty for text
 * @param align where its words stand
 * @param shrink whether a long number is shown smaller; words are wrapped
 * @param quoted whether it begins as a formula does and is none
 * @param open whether one may fill it in on a protected sheet
 */
record CellLook(
        int font, int fill, boolean framed, String format, String align, boolean shrink, boolean quoted, boolean open) {

    static final int NO_FILL = 0;
    static final int LABEL = 2;
    static final int INPUT = 3;
    static final int RESULT = 4;

    static final CellLook TITLE = new CellLook(2, NO_FILL, false, "", "center", false, false, false);
    static final CellLook HEADING = new CellLook(1, NO_FILL, false, "", "left", false, false, false);
    static final CellLook PROSE = new CellLook(0, NO_FILL, false, "", "left", false, false, false);
    static final CellLook VALUE = new CellLook(0, NO_FILL, true, "", "center", false, false, false);

    static CellLook label(boolean isLong) {
        return new CellLook(0, LABEL, true, "", isLong ? "left" : "center", false, false, false);
    }

    /** A number with so many decimals. */
    static CellLook number(int decimals) {
        return new CellLook(0, NO_FILL, true, code(decimals), "center", true, false, false);
    }

    static CellLook input(String format) {
        return new CellLook(0, INPUT, true, format, "center", true, false, true);
    }

    static CellLook result() {
        return new CellLook(0, RESULT, true, "0", "center", true, false, false);
    }

    CellLook asQuoted() {
        return new CellLook(font, fill, framed, format, align, shrink, true, open);
    }

    CellLook asOpen() {
        return new CellLook(font, fill, framed, format, align, shrink, quoted, true);
    }

    private static String code(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
