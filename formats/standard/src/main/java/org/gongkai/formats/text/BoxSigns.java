package org.gongkai.formats.text;

import org.gongkai.formats.io.Blanks;

/** Frames drawn with signs: the bars between cells, │ or ｜, and the rules between rows, ├───┼───┤ or +---+---+. */
final class BoxSigns {
    private static final int FEWEST_IN_RULE = 3;
    private static final char WIDE_BAR = '｜';
    private static final String BARS = "│┃║╎╏┆┇┊┋╽╿" + WIDE_BAR;
    /** Where a rule begins or ends at a bar that goes on upwards or downwards. */
    private static final String JUNCTIONS = "├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┼╀╁╂╃╄╅╆╇╈╉╊╋╞╟╠╡╢╣╪╫╬┽┾┿";

    private static final char FIRST = '\u2500';
    private static final char LAST = '\u257F';

    private BoxSigns() {}

    /** The line with plain pipes for bars; the same instance where it has none. */
    static String withPipes(String line) {
        StringBuilder piped = null;
        for (int i = 0; i < line.length(); i++) {
            if (isUpright(line.charAt(i))) {
                piped = piped == null ? new StringBuilder(line) : piped;
                piped.setCharAt(i, '|');
            }
        }
        return piped == null ? line : piped.toString();
    }

    /** Whether a trimmed line is a rule between rows, or one that a cell over several rows interrupts. */
    static boolean isRule(String line) {
        int signs = 0;
        boolean drawn = false;
        boolean only = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean rule = isBox(c) && !isUpright(c);
            drawn |= rule || c == '+';
            signs += rule || c == '+' || c == '-' || c == '=' ? 1 : 0;
            only = only && (rule || "+-=|".indexOf(c) >= 0 || isUpright(c) || Blanks.isBlank(c));
        }
        return drawn && signs >= FEWEST_IN_RULE && (only || isInterrupted(line));
    }

    /** Whether the rule goes on at the other side of a cell, from bar to bar. */
    private static boolean isInterrupted(String line) {
        char first = line.charAt(0);
        char last = line.charAt(line.length() - 1);
        return isBar(first) && isBar(last) && (JUNCTIONS.indexOf(first) >= 0 || JUNCTIONS.indexOf(last) >= 0);
    }

    private static boolean isBar(char c) {
        return isUpright(c) || JUNCTIONS.indexOf(c) >= 0;
    }

    private static boolean isUpright(char c) {
        return (isBox(c) || c == WIDE_BAR) && BARS.indexOf(c) >= 0;
    }

    private static boolean isBox(char c) {
        return c >= FIRST && c <= LAST;
    }
}
