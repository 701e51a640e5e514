package org.gongkai.formats.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.TableKind;

/** One table on its way. */
final class FlowTable implements Piece {
    private static final int SHORTEST_PROSE = 160;
    private static final int SHORTEST_ARTICLE = 500;
    private static final int MANY_FIGURES = 8;
    private static final String BAR = " | ";

    final List<FlowRow> rows = new ArrayList<>();

    /** How many places its cells have said they take. */
    long places;

    /** Leaves out what was deleted, and joins the parts of cells that reach over several rows. */
    void close() {
        rows.removeIf(row -> row.dropped);
        for (int at = 0; at < rows.size(); at++) {
            for (FlowCell cell : rows.get(at).own()) {
                if (cell.reachesDown) {
                    join(cell, at);
                }
            }
        }
        for (FlowRow row : rows) {
            row.cells.removeIf(cell -> cell.dropped);
            row.cells.forEach(cell -> cell.continued = false);
        }
    }

    /** A lower part has the edges of the part above it; one without a part above it is a cell of its own. */
    private void join(FlowCell cell, int row) {
        for (int below = row + 1; below < rows.size(); below++) {
            FlowCell part = rows.get(below)
                    .at(cell.column)
                    .filter(other -> other.continued && other.columnSpan == cell.columnSpan)
                    .orElse(null);
            if (part == null) {
                return;
            }
            part.dropped = true;
            cell.rowSpan++;
        }
    }

    int cellCount() {
        return rows.stream().mapToInt(row -> row.cells.size()).sum();
    }

    /** How many columns it has. */
    int width() {
        return rows.stream().mapToInt(row -> row.width).max().orElse(0);
    }

    int widestRow() {
        return rows.stream().mapToInt(row -> row.cells.size()).max().orElse(0);
    }

    /** Whether its cells are places on the page and not of a table: one column, articles, other tables. */
    boolean isLayout() {
        int labels = 0;
        int figures = 0;
        int nested = 0;
        boolean prose = false;
        for (FlowRow row : rows) {
            for (FlowCell cell : row.cells) {
                String text = cell.words();
                nested += nestedCells(cell);
                labels += TableKind.isLabel(text.length()) ? 1 : 0;
                figures += isFigure(text) ? 1 : 0;
                prose |= text.length() > SHORTEST_ARTICLE || (text.length() > SHORTEST_PROSE && text.indexOf('\n') > 0);
            }
        }
        return TableKind.isLayout(widestRow(), nested, labels) || (figures < MANY_FIGURES && prose);
    }

    private static int nestedCells(FlowCell cell) {
        int cells = 0;
        for (Piece piece : cell.pieces) {
            cells += piece instanceof FlowTable table && !table.isInline() ? table.cellCount() : 0;
        }
        return cells;
    }

    /** Whether it is but a frame or a list within a cell, and no table that means something by itself. */
    boolean isInline() {
        return TableKind.isInline(rows.size(), widestRow());
    }

    /** As part of the cell around it: cells kept apart by bars, so that no figure joins another. */
    String inlineText() {
        if (!isInline()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (FlowRow row : rows) {
            StringBuilder line = new StringBuilder();
            for (FlowCell cell : row.cells) {
                line.append(line.isEmpty() ? "" : BAR).append(cell.text());
            }
            if (!Blanks.isBlank(line.toString())) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        return text.toString();
    }

    private static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
            if (!digit && ",.+-，．＋－".indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
