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
    private final int top;
    private final int left;
    private final int bottom;
    private final int right;

    private SheetGrid(List<Piece> all, int page, int table) {
        this.page = page;
        this.table = table;
        int lastRow = 1;
        int lastColumn = 0;
        for (Piece piece : all) {
            if (piece.hasText()) {
                lastRow = Math.max(lastRow, piece.bottom() + 1);
                lastColumn = Math.max(lastColumn, piece.end());
            }
        }
        pieces = new ArrayList<>(all.size());
        int lowest = 0;
        int leftmost = lastColumn;
        for (Piece piece : all) {
            if (piece.row() < lastRow && piece.column() < lastColumn) {
                pieces.add(piece);
                lowest = Math.max(lowest, piece.bottom());
                leftmost = Math.min(leftmost, piece.column());
            }
        }
        top = pieces.get(0).row();
        left = leftmost;
        bottom = Math.min(lastRow, lowest);
        right = lastColumn;
    }

    static Grid of(List<Piece> pieces, int page, int table, Budget budget) throws LimitExceededException {
        return new SheetGrid(pieces, page, table).build(budget);
    }

    private Grid build(Budget budget) throws LimitExceededException {
        budget.grid((long) (bottom - top) * (right - left));
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(gaps());
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        for (Piece piece : all) {
            rows.set(piece.row() - top);
            columns.set(piece.column() - left);
        }
        int[] rowsBefore = before(rows, bottom - top);
        int[] columnsBefore = before(columns, right - left);
        List<Cell> cells = new ArrayList<>(all.size());
        for (Piece piece : all) {
            cells.add(cell(piece, rowsBefore, columnsBefore));
        }
        return new Grid(rows.cardinality(), columns.cardinality(), cells, location(pieces.get(0)));
    }

    /** The places in no cell, which nothing is drawn around. */
    private List<Piece> gaps() {
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

    private Cell cell(Piece piece, int[] rowsBefore, int[] columnsBefore) {
        int row = rowsBefore[piece.row() - top];
        int column = columnsBefore[piece.column() - left];
        int rowEnd = rowsBefore[Math.min(piece.bottom(), bottom) - top];
        int columnEnd = columnsBefore[Math.min(piece.end(), right) - left];
        return new Cell(row, column, rowEnd - row, columnEnd - column, piece.text(), location(piece));
    }

    /** How many begin before each of them, and before the end. */
    private static int[] before(BitSet starts, int end) {
        int[] before = new int[end + 1];
        for (int i = 0; i < end; i++) {
            before[i + 1] = before[i] + (starts.get(i) ? 1 : 0);
        }
        return before;
    }

    private Location location(Piece piece) {
        return new Location(0, page, table, piece.sheetRow() + 1, piece.sheetColumn() + 1);
    }
}
