package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.CellRun;
import org.gongkai.document.Location;
import org.gongkai.document.RunCell;

/** A table without lines: rows whose cells stand apart, and the rests of labels between them. */
final class LooseTable {
    /** A row of three cells or more counts twice. */
    private static final int FEWEST_ROWS = 4;

    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_ENTRIES = 2;
    /** So many lines without a gap may stand between two rows. */
    private static final int MOST_BETWEEN = 4;

    private static final int LONGEST_BETWEEN = 40;

    private LooseTable() {}

    /** Past the last line of the table that begins at a line; the same line where none does. */
    static int end(List<Line> lines, int from) {
        int end = from;
        int between = 0;
        int rows = 0;
        int entries = 0;
        boolean wide = false;
        for (int i = from; i < lines.size() && between <= MOST_BETWEEN; i++) {
            List<LooseCell> cells = LooseCell.of(lines.get(i));
            if (isRow(cells)) {
                end = i + 1;
                between = 0;
                rows += cells.size() >= FEWEST_CELLS ? 2 : 1;
                wide |= cells.size() >= FEWEST_CELLS;
                entries += (int) cells.stream().filter(LooseCell::isEntry).count();
            } else if (i == from) {
                return from;
            } else {
                between += lines.get(i).text().length() > LONGEST_BETWEEN ? MOST_BETWEEN + 1 : 1;
            }
        }
        if (rows < FEWEST_ROWS || !wide || entries < FEWEST_ENTRIES) {
            return from;
        }
        while (end < lines.size() && LooseRow.overlap(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return LooseRow.remarksEnd(lines, from, end);
    }

    /** Several cells, and no sentence with blanks in it. */
    private static boolean isRow(List<LooseCell> cells) {
        if (cells.size() < 2) {
            return false;
        }
        String last = cells.get(cells.size() - 1).text();
        return cells.stream().noneMatch(cell -> cell.text().indexOf('。') >= 0)
                && "，；：！？".indexOf(last.charAt(last.length() - 1)) < 0;
    }

    /** The cells of its lines, in order. */
    static CellRun run(List<Line> lines) {
        List<LooseRow> rows = LooseRow.of(lines);
        List<RunCell> cells = new ArrayList<>();
        int begin = 0;
        double entriesFrom = Double.MAX_VALUE;
        for (int i = 0; i < rows.size(); i++) {
            if (isHeader(rows.get(i).cells(), entriesFrom)) {
                add(rows, begin, i, cells);
                begin = i;
                entriesFrom = Double.MAX_VALUE;
            }
            for (LooseCell cell : rows.get(i).cells()) {
                entriesFrom = cell.isEntry() ? Math.min(entriesFrom, cell.from()) : entriesFrom;
            }
        }
        add(rows, begin, rows.size(), cells);
        return new CellRun(cells);
    }

    /** A line of words above the columns of entries begins columns of its own. */
    private static boolean isHeader(List<LooseCell> row, double entriesFrom) {
        return row.stream().noneMatch(LooseCell::isEntry) && row.stream().anyMatch(cell -> cell.to() > entriesFrom);
    }

    private static void add(List<LooseRow> rows, int from, int to, List<RunCell> cells) {
        List<List<LooseCell>> filled = rows.subList(from, to).stream()
                .filter(LooseRow::hasEntry)
                .map(LooseRow::cells)
                .toList();
        LooseColumns columns = LooseColumns.of(filled);
        for (int i = from; i < to; i++) {
            LooseRow row = rows.get(i);
            boolean sure = columns.areProven()
                    && row.hasEntry()
                    && row.hasLabel()
                    && !columns.isWrittenOver(row.cells())
                    && !columns.isCrossedBy(row.cells(), i > 0 ? rows.get(i - 1).cells() : List.of())
                    && !columns.isCrossedBy(
                            row.cells(), i + 1 < rows.size() ? rows.get(i + 1).cells() : List.of());
            List<String> texts = sure ? columns.texts(row.cells()) : row.texts();
            for (int n = 0; n < texts.size(); n++) {
                cells.add(new RunCell(texts.get(n), n == 0, new Location(0, row.page(), 0, 0, 0)));
            }
        }
    }
}
