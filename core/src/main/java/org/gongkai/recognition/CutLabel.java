package org.gongkai.recognition;

import org.gongkai.wording.Compact;

/**
 * A row's label of which only the beginning was found; on a printed page its figures stand beside a later line of it.
 */
final class CutLabel {
    private final RowReading row;
    private String soFar;

    CutLabel(RowReading row, Atom begin) {
        this.row = row;
        this.soFar = Compact.of(Enumerator.strip(begin.text()));
    }

    RowReading row() {
        return row;
    }

    /** Whether the cell is the next line of the label, and takes it if so. */
    boolean goesOn(Atom atom) {
        String longer = soFar + atom.compact();
        if (row.hasFilled() || atom.compact().isEmpty() || !LabelIndex.FORMS.isPrefix(longer)) {
            return false;
        }
        soFar = longer;
        return true;
    }

    /** Whether a row is nothing but last lines of labels, as of headers that a narrow column has broken. */
    static boolean isRest(RowReading row) {
        return isFragment(row.label()) && row.filled().stream().allMatch(CutLabel::isFragment);
    }

    private static boolean isFragment(Atom cell) {
        return !cell.isValue() && !cell.compact().isEmpty() && LabelIndex.FORMS.isFragment(cell.compact());
    }
}
