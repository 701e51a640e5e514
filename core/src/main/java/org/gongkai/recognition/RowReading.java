package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;

/** What stands behind one row label, before anybody decides which cell belongs to which column. */
final class RowReading {
    /** No label so short goes on in a second line. */
    private static final int SHORT_LABEL = 12;

    private final String key;
    private final Atom label;
    private final int piece;
    private final boolean rowShown;
    private final boolean blankBefore;
    private final HeaderCells headers;
    private final List<Atom> cells = new ArrayList<>();
    private boolean lineEnded;

    /**
     * Begins a row.
     *
     * @param key the row label's key; empty for a row that is not of the form, and for the one row of table 四
     * @param label the cell of the label, or the first cell where there is none
     * @param piece which piece of material it stands in
     * @param rowShown whether the document shows where rows begin
     * @param blankBefore whether a blank cell stands before the label in its row
     * @param headers what its frame prints over it
     */
    RowReading(String key, Atom label, int piece, boolean rowShown, boolean blankBefore, HeaderCells headers) {
        this.key = key;
        this.label = label;
        this.piece = piece;
        this.rowShown = rowShown;
        this.blankBefore = blankBefore;
        this.headers = headers;
    }

    String key() {
        return key;
    }

    Atom label() {
        return label;
    }

    int piece() {
        return piece;
    }

    boolean rowShown() {
        return rowShown;
    }

    boolean blankBefore() {
        return blankBefore;
    }

    HeaderCells headers() {
        return headers;
    }

    boolean framed() {
        return label.isFramed();
    }

    List<Atom> cells() {
        return cells;
    }

    void add(Atom cell) {
        cells.add(cell);
    }

    /**
     * Takes the number that the label runs into as the first cell, where a row without a frame lacks just that one;
     * where a blank stands in its place, nobody can say, and the text stands for it.
     */
    void takeFromLabel(int places) {
        String text = label.text();
        int digits = digitsAtEnd(text);
        if (framed() || digits == 0 || cells.isEmpty()) {
            return;
        }
        int from = text.length() - digits;
        String behind = text.substring(from - 1);
        boolean plain = "）)】]".indexOf(behind.charAt(0)) >= 0 || Character.isLetter(behind.charAt(0));
        if (cells.size() == places - 1) {
            cells.add(0, label.withText(plain ? text.substring(from) : behind));
        } else if (cells.size() == places && cells.get(0).isBlank()) {
            cells.set(0, label.withText(behind));
        }
    }

    /** Puts a unit behind the last figure, where it ends with its digits. */
    boolean takeUnit(String unit) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            Atom cell = cells.get(i);
            if (!cell.isBlank()) {
                String text = cell.text();
                boolean bare = cell.isValue() && Character.isDigit(text.charAt(text.length() - 1));
                if (bare) {
                    cells.set(i, cell.withText(text + unit));
                }
                return bare;
            }
        }
        return false;
    }

    /** How many digits end a text that does not begin with them. */
    private static int digitsAtEnd(String text) {
        int from = text.length();
        while (from > 0 && text.charAt(from - 1) >= '0' && text.charAt(from - 1) <= '9') {
            from--;
        }
        return from == 0 ? 0 : text.length() - from;
    }

    /**
     * The cells; where the page does not show rows, empty lines behind the last of so many places are left out, for
     * between tables and pages they mean nothing.
     */
    List<Atom> cells(int places) {
        int to = cells.size();
        while (!rowShown && to > places && cells.get(to - 1).isBlank()) {
            to--;
        }
        return cells.subList(0, to);
    }

    /**
     * Whether an empty line stands between two of its figures but not between all of them, each on a line of its own,
     * or before the first of them: there may be a blank cell.
     */
    boolean skipsLine() {
        int before = label.text().length() <= SHORT_LABEL ? label.location().line() : 0;
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Atom cell : cells) {
            int line = cell.location().line();
            if (before > 0) {
                least = Math.min(least, line - before);
                most = Math.max(most, line - before);
            }
            before = line;
        }
        return least == 1 && most > 1;
    }

    /**
     * The line of the label ends with nothing but blanks: they are its cells, unless figures follow in the next line.
     */
    void endLine() {
        lineEnded = true;
    }

    boolean lineEnded() {
        return lineEnded;
    }

    /** Takes the next line as its cells, in place of the blanks that were only the rest of the label's line. */
    void goOn(List<Atom> leadingBlanks) {
        cells.clear();
        cells.addAll(leadingBlanks);
        lineEnded = false;
    }

    /** The same row with these cells, which stand below no headers but those of the form. */
    RowReading with(List<Atom> all) {
        RowReading row = new RowReading(key, label, piece, rowShown, false, HeaderCells.NONE);
        all.forEach(row::add);
        return row;
    }

    /** What of the row belongs to none of the form's columns: a row of its own, with the same label. */
    RowReading without(List<Atom> own) {
        RowReading rest = new RowReading("", label, piece, rowShown, false, headers);
        filled().stream().filter(cell -> !own.contains(cell)).forEach(rest::add);
        return rest;
    }

    /** The cells in which something stands. */
    List<Atom> filled() {
        List<Atom> filled = new ArrayList<>(cells.size());
        for (Atom cell : cells) {
            if (!cell.isBlank()) {
                filled.add(cell);
            }
        }
        return filled;
    }

    boolean hasFilled() {
        for (Atom cell : cells) {
            if (!cell.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
