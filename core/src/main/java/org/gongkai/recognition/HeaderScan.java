package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the headers of a frame while it is scanned: rows of texts without a figure and without a label of a row. */
final class HeaderScan {
    private final List<HeaderCells.Cell> row = new ArrayList<>();
    private HeaderCells above = HeaderCells.NONE;
    private boolean figures;
    private boolean headersBefore;

    /** A frame begins. */
    void begin() {
        row.clear();
        above = HeaderCells.NONE;
        figures = false;
        headersBefore = false;
    }

    /** A header of a form, or what may be one of none. */
    void header(Atom atom, @Nullable LabelEntry entry, boolean damaged) {
        if (atom.isFramed()) {
            row.add(new HeaderCells.Cell(atom, entry, damaged));
        }
    }

    /** The row is one of figures. */
    void figures() {
        figures = true;
    }

    void endRow() {
        boolean known = row.stream().anyMatch(cell -> cell.entry() != null);
        boolean headers = !figures && (known || row.size() > 1);
        if (headers) {
            above = headersBefore ? above.and(row) : new HeaderCells(row);
        }
        if (figures || !row.isEmpty()) {
            headersBefore = headers;
        }
        row.clear();
        figures = false;
    }

    /** What is printed over the row at hand. */
    HeaderCells above() {
        return above;
    }
}
