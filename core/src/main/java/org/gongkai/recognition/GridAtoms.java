package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.wording.Compact;

/**
 * The cells of a grid as atoms. Where a converter undid merged cells and repeated their text, the copies of a label are
 * one cell again: those to its right widen it, those below it are left out.
 */
final class GridAtoms {
    private final List<Atom> atoms = new ArrayList<>();
    private Map<Integer, Cell> above = new HashMap<>();
    private Map<Integer, Cell> here = new HashMap<>();

    private GridAtoms() {}

    static List<Atom> of(Grid grid) {
        GridAtoms reader = new GridAtoms();
        int row = -1;
        boolean starts = true;
        Cell left = null;
        for (Cell cell : grid.cells()) {
            if (cell.row() != row) {
                reader.nextRow(cell.row() == row + 1);
                row = cell.row();
                starts = true;
                left = null;
            }
            reader.here.put(cell.column(), cell);
            boolean label = isLabel(cell);
            if (label && left != null && left.column() + left.columnSpan() == cell.column() && same(left, cell)) {
                left = reader.widen(left, cell);
            } else if (!label || !reader.repeatsAbove(cell)) {
                reader.atoms.add(Atom.framed(cell.text(), cell.location(), starts, cell.column(), cell.columnSpan()));
                starts = false;
                left = label ? cell : null;
            } else {
                left = null;
            }
        }
        return List.copyOf(reader.atoms);
    }

    private void nextRow(boolean adjacent) {
        above = adjacent ? here : new HashMap<>();
        here = new HashMap<>();
    }

    /** Takes a copy of the last label into it; gives the label as wide as it is now. */
    private Cell widen(Cell label, Cell copy) {
        int last = atoms.size() - 1;
        atoms.set(last, atoms.get(last).repeatedOver(copy.columnSpan()));
        return new Cell(
                label.row(),
                label.column(),
                label.rowSpan(),
                label.columnSpan() + copy.columnSpan(),
                label.text(),
                label.location());
    }

    private boolean repeatsAbove(Cell cell) {
        Cell upper = above.get(cell.column());
        return upper != null && upper.rowSpan() == 1 && upper.columnSpan() == cell.columnSpan() && same(upper, cell);
    }

    private static boolean same(Cell one, Cell other) {
        return Compact.of(one.text()).equals(Compact.of(other.text()));
    }

    private static boolean isLabel(Cell cell) {
        return !Compact.trim(cell.text()).isEmpty()
                && !EntryParser.isValue(cell.text())
                && LabelIndex.FORMS.isLabel(cell.text());
    }
}
