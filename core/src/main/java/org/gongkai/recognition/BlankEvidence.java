package org.gongkai.recognition;

import java.util.List;

/**
 * What the rows of a table without a frame, those of the headers too, show about its blank cells: whether they were
 * kept in their places, or dropped and perhaps put at the end of the row.
 */
final class BlankEvidence {
    private boolean before;
    private boolean repeats;
    private boolean padded;
    private int narrowest = Integer.MAX_VALUE;
    private int widest;

    void addRow(List<Atom> row) {
        if (row.size() < 2 || row.get(0).isFramed()) {
            return;
        }
        narrowest = Math.min(narrowest, row.size());
        widest = Math.max(widest, row.size());
        boolean figures = false;
        for (Atom cell : row) {
            figures |= cell.isValue();
        }
        padded |= !figures && row.get(row.size() - 1).isBlank();
        before |= RowPlacer.hasBlankBeforeValue(row);
        for (int i = 1; i < row.size(); i++) {
            Atom cell = row.get(i);
            boolean label = !cell.isBlank() && !cell.isValue();
            repeats |= label && cell.compact().equals(row.get(i - 1).compact());
        }
    }

    /** Whether a blank cell stands before one with text: had blanks been dropped, it would not be there. */
    boolean before() {
        return before;
    }

    /** Whether a label stands in every place that it covers, so that there is no blank but those of the figures. */
    boolean repeats() {
        return repeats;
    }

    /** Whether rows are as long as their cells make them: a blank at the end of one is a cell then. */
    boolean unpadded() {
        return !padded && narrowest < widest;
    }
}
