package org.gongkai.formats.flow;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.formats.io.Blanks;

/**
 * A table on a page that is written: as large as the page lets it be.
 *
 * @param grid the table
 * @param halfPoints the size of its letters, in half points
 * @param widths of its columns, in twentieths of a point; together as wide as the text
 * @param headRows how many rows are repeated at the top of a page; 0 for none
 */
public record TablePlan(Grid grid, int halfPoints, List<Integer> widths, int headRows) implements PageItem {
    /** A column of labels with longer ones stands at the left edge. */
    private static final int LONGEST_CENTRED = 14;

    private static final int SHORT = 20;

    /** Copies; throws {@link NullPointerException} naming the missing part. */
    public TablePlan {
        Objects.requireNonNull(grid, "grid");
        widths = List.copyOf(widths);
    }

    static TablePlan of(Grid grid, int textWidth) {
        int headRows = headRows(grid);
        ColumnWidths columns = new ColumnWidths(grid, textWidth, headRows);
        return new TablePlan(grid, columns.halfPoints(), columns.widths(), headRows);
    }

    /** Whether it stands on one page, as a table does that is short. */
    public boolean isKeptTogether() {
        return grid.rows() <= SHORT;
    }

    /** The columns whose labels stand at the left edge of their cells; all else stands in the middle. */
    public BitSet leftColumns() {
        BitSet left = new BitSet();
        for (Cell cell : grid.cells()) {
            if (isRowLabel(cell) && cell.text().length() > LONGEST_CENTRED) {
                left.set(cell.column());
            }
        }
        return left;
    }

    /** Whether a cell is the label of one row. */
    public boolean isRowLabel(Cell cell) {
        return cell.row() >= headRows
                && cell.rowSpan() == 1
                && cell.columnSpan() < grid.columns()
                && isWords(cell.text());
    }

    /** How wide the columns of a cell are together. */
    public int width(Cell cell) {
        return widths.subList(cell.column(), cell.column() + cell.columnSpan()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The rows that a printer repeats: all headers stand in them, and no cell reaches out of them. */
    private static int headRows(Grid grid) {
        BitSet data = new BitSet();
        for (Cell cell : grid.cells()) {
            if (!isWords(cell.text())) {
                data.set(cell.row());
            }
        }
        int head = data.nextSetBit(0);
        if (head <= 0 || data.nextClearBit(head) < grid.rows()) {
            return 0;
        }
        boolean torn = grid.cells().stream().anyMatch(cell -> cell.row() < head && cell.row() + cell.rowSpan() > head);
        return torn ? 0 : head;
    }

    /** Words begin with a letter, or with a bracket or an ordinal before one; anything else stands in a place. */
    static boolean isWords(String text) {
        String trimmed = Blanks.trim(text);
        if (trimmed.length() < 2) {
            return false;
        }
        char first = trimmed.charAt(0);
        boolean ordinal = first >= '0' && first <= '9' && beginsItem(trimmed);
        return ordinal || Character.isLetter(first) || "（(《“【".indexOf(first) >= 0;
    }

    /** Whether an ordinal as {@code 1.} begins it, and no further figure follows that. */
    private static boolean beginsItem(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at < text.length() - 1 && ".、．".indexOf(text.charAt(at)) >= 0 && !Character.isDigit(text.charAt(at + 1));
    }
}
