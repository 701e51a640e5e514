package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.io.Blanks;

/** Cells that stand apart by two blanks or more, as a printed page turned into text has them. */
final class Gaps {
    static final int FEWEST_BLANKS = 2;
    private static final int TAB_STOP = 8;
    /** A label has more letters than a unit: 万元, 余件. */
    private static final int FEWEST_LETTERS = 3;

    private Gaps() {}

    /** In what the place of a cell is measured. */
    enum Measure {
        /** In columns of the screen, as pages are set: a Chinese character takes two. */
        SCREEN,
        /** In characters, as programs count them that fill up cells with blanks. */
        CHARACTERS
    }

    /**
     * One cell and where it stands.
     *
     * @param text the text, trimmed
     * @param from its first column, from 0
     * @param to the column behind its last one
     */
    record Cell(String text, int from, int to) {
        boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }

    /** Whether a line shows several cells, and is no sentence with blanks in it. */
    static boolean isRow(String line, String trimmed) {
        return hasGap(trimmed) && trimmed.indexOf('。') < 0 && !Markup.endsSentence(trimmed) && line.indexOf('\t') < 0;
    }

    private static boolean hasGap(String trimmed) {
        int blanks = 0;
        for (int i = 0; i < trimmed.length(); i++) {
            blanks = Blanks.isBlank(trimmed.charAt(i)) ? blanks + 1 : 0;
            if (blanks == FEWEST_BLANKS) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a line, one where it has no gap, none where it is blank. */
    static List<Cell> cells(String line, Measure measure) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        int begin = -1;
        int from = 0;
        int end = 0;
        int to = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Blanks.isBlank(c)) {
                if (begin >= 0 && i - end >= FEWEST_BLANKS) {
                    add(cells, cell(line.substring(begin, end), from, to));
                    begin = -1;
                }
                if (begin < 0) {
                    begin = i;
                    from = column;
                }
                end = i + 1;
                to = column + width(c, measure);
            }
            column += c == '\t' ? TAB_STOP - column % TAB_STOP : width(c, measure);
        }
        if (begin >= 0) {
            add(cells, cell(line.substring(begin, end), from, to));
        }
        return cells;
    }

    /** A remark in brackets is a part of the figure before it, however far it stands off. */
    private static void add(List<Cell> cells, Cell cell) {
        Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        if (last != null && isRemark(cell.text()) && isFigure(last.text())) {
            cells.set(cells.size() - 1, new Cell(last.text() + cell.text(), last.from(), cell.to()));
        } else {
            cells.add(cell);
        }
    }

    /** Whether a text stands in brackets as a whole, and is not the number of a label. */
    private static boolean isRemark(String text) {
        int last = text.length() - 1;
        return last > 1
                && (text.charAt(0) == '（' || text.charAt(0) == '(')
                && (text.charAt(last) == '）' || text.charAt(last) == ')')
                && !Labels.isOrdinal(text.substring(1, last));
    }

    private static Cell cell(String text, int from, int to) {
        return new Cell(Markup.plain(text), from, to);
    }

    /** On the screen East Asian characters take two columns, and those without width none. */
    private static int width(char c, Measure measure) {
        if (c < '\u1100' || measure == Measure.CHARACTERS) {
            return 1;
        }
        if (c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF') {
            return 0;
        }
        boolean wide = c <= '\u115F'
                || (c >= '\u2E80' && c <= '\uD7A3')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFE30' && c <= '\uFE6F')
                || (c >= '\uFF00' && c <= '\uFF60')
                || (c >= '\u2014' && c <= '\u2026')
                || (c >= '\u2460' && c <= '\u24FF');
        return wide ? 2 : 1;
    }

    /** Whether a cell looks like an entry and not like a label: a number first, or nothing but a sign for none. */
    static boolean isFigure(String text) {
        int i = 0;
        while (i < text.length() && "+-－＋—增减".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int digits = i;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        if (i == digits) {
            return text.length() <= 2 && !text.isEmpty() && "/\\_-－—－／无".indexOf(text.charAt(0)) >= 0;
        }
        if (i == text.length()) {
            return true;
        }
        char sign = text.charAt(i);
        if (i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
            return ".,，．".indexOf(sign) >= 0;
        }
        boolean counted = "、.．)）".indexOf(sign) < 0 && letters(text) < FEWEST_LETTERS;
        return counted || sign == '（' || sign == '(';
    }

    /** How many digits end a label, each as wide as a letter; 0 where a sign or a point stands before them. */
    static int digitsAtEnd(String text) {
        int from = text.length();
        while (from > 0 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
        }
        boolean behindLabel =
                from > 0 && (Character.isLetter(text.charAt(from - 1)) || "）)】]”".indexOf(text.charAt(from - 1)) >= 0);
        return behindLabel ? text.length() - from : 0;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
