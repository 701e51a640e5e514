package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;

/**
 * The cells of a grid as atoms. Where a converter undid merged cells and repeated their text, the copies of a label are
 * one cell again: those to its right widen it, those below it are left out, but a row with the label of the row above
 * is a second one.
 */
final class GridAtoms {
    private final List<Atom> atoms = new ArrayList<>();
    private Map<Integer, Placed> above = new HashMap<>();
    private Map<Integer, Placed> here = new HashMap<>();

    private GridAtoms() {}

    /** A cell of the grid with what it is as an atom. */
    private record Placed(Cell cell, Atom atom, boolean label) {
        static Placed of(Cell cell, boolean startsRow) {
            Atom atom = Atom.framed(cell.text(), cell.location(), startsRow, cell.column(), cell.columnSpan());
            boolean label = !atom.isBlank() && !atom.isValue() && LabelIndex.FORMS.isLabel(atom.compact(), cell.text());
            return new Placed(cell, atom, label);
        }

        boolean says(Placed other) {
            return atom.compact().equals(other.atom.compact());
        }
    }

    static List<Atom> of(Grid grid) {
        GridAtoms reader = new GridAtoms();
        int row = -1;
        int leftEnd = -1;
        boolean starts = true;
        Placed left = null;
        for (Cell cell : grid.cells()) {
            if (cell.row() != row) {
                reader.nextRow(cell.row() == row + 1);
                row = cell.row();
                starts = true;
                left = null;
            }
            Placed placed = Placed.of(cell, starts);
            reader.here.put(cell.column(), placed);
            if (placed.label() && left != null && leftEnd == cell.column() && left.says(placed)) {
                reader.widenLast(cell.columnSpan());
                leftEnd += cell.columnSpan();
            } else if (!placed.label() || !reader.repeatsAbove(placed)) {
                reader.atoms.add(placed.atom());
                starts = false;
                left = placed.label() ? placed : null;
                leftEnd = cell.column() + cell.columnSpan();
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

    /** Takes a copy of the last label into it. */
    private void widenLast(int columns) {
        int last = atoms.size() - 1;
        atoms.set(last, atoms.get(last).repeatedOver(columns));
    }

    private boolean repeatsAbove(Placed placed) {
        Placed upper = above.get(placed.cell().column());
        return upper != null
                && !LabelIndex.FORMS.isRow(placed.atom().compact())
                && upper.cell().rowSpan() == 1
                && upper.cell().columnSpan() == placed.cell().columnSpan()
                && upper.says(placed);
    }
}
