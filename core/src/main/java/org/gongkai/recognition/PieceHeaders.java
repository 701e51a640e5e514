package org.gongkai.recognition;

import java.util.List;
import java.util.Map;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormColumn;

/** The column headers of the framed pieces of a table, and which cells stand below which of them. */
final class PieceHeaders {
    private final ScannedTable table;

    PieceHeaders(ScannedTable table) {
        this.table = table;
    }

    /** The headers of the block in this piece, or in the nearest piece before it; empty unless all are there. */
    Map<String, Atom> of(int piece, FormBlock block) {
        for (int p = piece; p > 0; p--) {
            Map<String, Atom> headers = table.headers(p);
            if (block.columns().stream()
                    .allMatch(column -> headers.containsKey(column.label().key()))) {
                return headers;
            }
        }
        return Map.of();
    }

    /** The cells of the row but those of columns that the form does not have, where it has all of its own. */
    List<Atom> own(RowReading reading, FormBlock block) {
        HeaderCells headers = reading.headers();
        return !hasBeside(reading.cells(), headers)
                        || of(reading.piece(), block).isEmpty()
                ? reading.cells()
                : reading.cells().stream()
                        .filter(cell -> !headers.areBeside(cell))
                        .toList();
    }

    private static boolean hasBeside(List<Atom> cells, HeaderCells headers) {
        for (Atom cell : cells) {
            if (headers.areBeside(cell)) {
                return true;
            }
        }
        return false;
    }

    /** The place of the one header that a cell stands below; below 0 where there is none or more than one. */
    static int placeUnder(Atom cell, Map<String, Atom> headers, List<FormColumn> columns) {
        int found = -1;
        for (int i = 0; i < columns.size(); i++) {
            Atom header = headers.get(columns.get(i).label().key());
            if (header != null && cell.sharesColumn(header)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** Whether a cell stands below none of the headers, groups of columns included. */
    static boolean isUnderNone(Atom cell, Map<String, Atom> headers) {
        return headers.values().stream().noneMatch(cell::sharesColumn);
    }
}
