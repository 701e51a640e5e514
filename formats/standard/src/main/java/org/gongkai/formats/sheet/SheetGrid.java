package org.gongkai.formats.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/**
 * Makes a grid of the cells of a table. Rows and columns in which no cell begins are none; blank frames below the first
 * blank row under the last words, and right of all words, are left out.
 */
final class SheetGrid {
    private final List<Piece> pieces;
    private final int page;
    private final int table;
    private final BitSet rowStarts = new BitSet();
    private final BitSet columnStarts = new BitSet();
    private final int bottom;
    private final int right;

    private SheetGrid(List<Piece> all, int page, int table) {
        this.page = page;
        this.table = table;
        int lastRow = all.stream()
                        .filter(Piece::hasText)
                        .mapToInt(Piece::bottom)
                        .max()
                        .orElse(0)
                + 1;
        right = all.stream().filter(Piece::hasText).mapToInt(Piece::end).max().orElse(0);
        pieces = all.stream()
                .filter(piece -> piece.row() < lastRow && piece.column() < right)
                .toList();
        bottom = Math.min(lastRow, pieces.stream().mapToInt(Piece::bottom).max().orElse(0));
    }

    static Grid of(List<Piece> pieces, int page, int table, Budget budget) throws LimitExceededException {
        return new SheetGrid(pieces, page, table).build(budget);
    }

    private Grid build(Budget budget) throws LimitExceededException {
        int top = pieces.get(0).row();
        int left = pieces.stream().mapToInt(Piece::column).min().orElse(0);
        budget.grid((long) (bottom - top) * (right - left));
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(gaps(top, left));
        all.forEach(piece -> {
            rowStarts.set(piece.row());
            columnStarts.set(piece.column());
        });
        Piece first = pieces.get(0);
        return new Grid(
                rowStarts.cardinality(),
                columnStarts.cardinality(),
                all.stream().map(this::cell).toList(),
                location(first));
    }

    /** The places in no cell, which nothing is drawn around. */
    private List<Piece> gaps(int top, int left) {
        BitSet covered = new BitSet();
        int width = right - left;
        for (Piece piece : pieces) {
            int end = Math.min(piece.end(), right);
            for (int row = piece.row(); row < Math.min(piece.bottom(), bottom); row++) {
                covered.set((row - top) * width + piece.column() - left, (row - top) * width + end - left);
            }
        }
        List<Piece> gaps = new ArrayList<>();
        int sheetRow = pieces.get(0).sheetRow() - top;
        int sheetColumn = pieces.get(0).sheetColumn() - pieces.get(0).column();
        int places = (bottom - top) * width;
        for (int at = covered.nextClearBit(0); at < places; at = covered.nextClearBit(at + 1)) {
            int row = top + at / width;
            int column = left + at % width;
            gaps.add(new Piece(row, column, 1, 1, "", 0, false, sheetRow + row, Math.max(0, sheetColumn + column)));
        }
        return gaps;
    }

    private Cell cell(Piece piece) {
        return new Cell(
                index(rowStarts, piece.row()),
                index(columnStarts, piece.column()),
                index(rowStarts, Math.min(piece.bottom(), bottom)) - index(rowStarts, piece.row()),
                index(columnStarts, Math.min(piece.end(), right)) - index(columnStarts, piece.column()),
                piece.text(),
                location(piece));
    }

    private static int index(BitSet starts, int end) {
        return starts.get(0, end).cardinality();
    }

    private Location location(Piece piece) {
        return new Location(0, page, table, piece.sheetRow() + 1, piece.sheetColumn() + 1);
    }
}
