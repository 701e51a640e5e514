package org.gongkai.formats.html;

import java.util.BitSet;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Escape;

/**
 * Writes a grid as a table that says which cells are headers of what. A row without figures and without empty places is
 * a row of headers; in any other, the words it begins with are.
 */
final class TableWriter {
    private static final int WIDE = 6;
    private static final int SHORT = 16;

    /** Longer words stand at the left edge of their cell. */
    private static final int LONGEST_CENTRED = 20;

    private final Grid grid;
    private final StringBuilder out;
    private final BitSet dataRows = new BitSet();

    private TableWriter(Grid grid, StringBuilder out) {
        this.grid = grid;
        this.out = out;
        for (Cell cell : grid.cells()) {
            if (!isWords(cell.text())) {
                dataRows.set(cell.row());
            }
        }
    }

    /** Writes the table; {@code caption} is what stands above it, and may be empty. */
    static void write(Grid grid, String caption, StringBuilder out) {
        new TableWriter(grid, out).write(caption);
    }

    private void write(String caption) {
        out.append("<div class=\"region\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Escape.of(caption.isEmpty() ? "表格" : caption))
                .append("\">\n<table");
        String classes = (grid.columns() >= WIDE ? "wide" : "") + (grid.rows() <= SHORT ? " short" : "");
        if (!classes.isEmpty()) {
            out.append(" class=\"").append(classes.strip()).append('"');
        }
        out.append(">\n");
        if (!caption.isEmpty()) {
            out.append("<caption>").append(Escape.of(caption)).append("</caption>\n");
        }
        int head = headRows();
        if (head > 0) {
            rows("thead", 0, head);
        }
        rows("tbody", head, grid.rows());
        out.append("</table>\n</div>\n");
    }

    /** The rows that a printer repeats: all headers stand in them, and no cell reaches out of them. */
    private int headRows() {
        int head = dataRows.nextSetBit(0);
        if (head <= 0 || dataRows.nextClearBit(head) < grid.rows()) {
            return 0;
        }
        for (Cell cell : grid.cells()) {
            if (cell.row() < head && cell.row() + cell.rowSpan() > head) {
                return 0;
            }
        }
        return head;
    }

    private void rows(String group, int from, int to) {
        out.append('<').append(group).append(">\n");
        List<Cell> cells = grid.cells();
        int next = 0;
        while (next < cells.size() && cells.get(next).row() < from) {
            next++;
        }
        for (int row = from; row < to; row++) {
            out.append("<tr>");
            boolean leading = true;
            while (next < cells.size() && cells.get(next).row() == row) {
                Cell cell = cells.get(next++);
                boolean words = isWords(cell.text());
                leading &= words;
                cell(cell, words && leading);
            }
            out.append("</tr>\n");
        }
        out.append("</").append(group).append(">\n");
    }

    private void cell(Cell cell, boolean header) {
        out.append(header ? "<th" : "<td");
        if (header) {
            String scope = dataRows.get(cell.row())
                    ? (cell.rowSpan() > 1 ? "rowgroup" : "row")
                    : (cell.columnSpan() > 1 ? "colgroup" : "col");
            out.append(" scope=\"").append(scope).append('"');
            if (cell.text().length() > LONGEST_CENTRED && cell.columnSpan() < grid.columns()) {
                out.append(" class=\"text\"");
            }
        }
        span("rowspan", cell.rowSpan());
        span("colspan", cell.columnSpan());
        out.append('>').append(Escape.lines(cell.text())).append(header ? "</th>" : "</td>");
    }

    private void span(String name, int span) {
        if (span > 1) {
            out.append(' ').append(name).append("=\"").append(span).append('"');
        }
    }

    /** Words begin with a letter, or with a bracket or an ordinal before one; anything else stands in a place. */
    private static boolean isWords(String text) {
        String trimmed = Blanks.trim(text);
        if (trimmed.length() < 2) {
            return false;
        }
        char first = trimmed.charAt(0);
        boolean ordinal = first >= '0' && first <= '9' && ordinalEnd(trimmed) > 0;
        return ordinal || Character.isLetter(first) || "（(《“【".indexOf(first) >= 0;
    }

    /** Where an ordinal as {@code 1.} ends, if no further figure follows it; 0 if there is none. */
    private static int ordinalEnd(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean marked = at < text.length() - 1 && ".、．".indexOf(text.charAt(at)) >= 0;
        return marked && !Character.isDigit(text.charAt(at + 1)) ? at + 1 : 0;
    }
}
