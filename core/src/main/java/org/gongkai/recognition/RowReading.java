package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;

/** What stands behind one row label, before anybody decides which cell belongs to which column. */
final class RowReading {
    private final String key;
    private final Atom label;
    private final int piece;
    private final boolean rowShown;
    private final boolean blankBefore;
    private final List<Atom> cells = new ArrayList<>();
    private final List<Atom> lines = new ArrayList<>();

    /**
     * Begins a row.
     *
     * @param key the row label's key; empty for a row that is not of the form, and for the one row of table 四
     * @param label the cell of the label, or the first cell where there is none
     * @param piece which piece of material it stands in
     * @param rowShown whether the document shows where rows begin
     * @param blankBefore whether a blank cell stands before the label in its row
     */
    RowReading(String key, Atom label, int piece, boolean rowShown, boolean blankBefore) {
        this.key = key;
        this.label = label;
        this.piece = piece;
        this.rowShown = rowShown;
        this.blankBefore = blankBefore;
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

    boolean framed() {
        return label.isFramed();
    }

    List<Atom> cells() {
        return cells;
    }

    void add(Atom cell) {
        cells.add(cell);
        lines.add(cell);
    }

    /** Adds an empty line, which is an empty cell only if all rows have them in the same way. */
    void addEmptyLine(Atom line) {
        lines.add(line);
    }

    /** The cells and the empty lines among them; those behind the last of so many places are left out. */
    List<Atom> lines(int places) {
        int to = lines.size();
        while (to > places && lines.get(to - 1).isBlank()) {
            to--;
        }
        return lines.subList(0, to);
    }

    /** Forgets blanks that were only the rest of the label's line. */
    void dropBlanks() {
        cells.removeIf(Atom::isBlank);
    }

    /** The cells in which something stands. */
    List<Atom> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
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
