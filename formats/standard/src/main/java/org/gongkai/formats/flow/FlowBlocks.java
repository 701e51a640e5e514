package org.gongkai.formats.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/**
 * Lines and tables as blocks. A table of data is one grid, or, where rows of prose or headings run over its whole
 * width, the grids between them, as when a whole report was typed into one table.
 */
final class FlowBlocks {
    private static final int SHORTEST_PROSE = 60;
    private static final String ORDINALS = "一二三四五六七八九十";

    private final Budget budget;
    private final Map<Location, Integer> places;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private FlowBlocks(Budget budget, Map<Location, Integer> places) {
        this.budget = budget;
        this.places = places;
    }

    /** The blocks; {@code places} takes the paragraph that begins each cell. */
    static List<Block> of(List<Piece> pieces, Budget budget, Map<Location, Integer> places)
            throws LimitExceededException {
        FlowBlocks flow = new FlowBlocks(budget, places);
        flow.addAll(pieces);
        return flow.blocks;
    }

    private void addAll(List<Piece> pieces) throws LimitExceededException {
        for (Piece piece : pieces) {
            if (piece instanceof FlowTable table) {
                table(table);
            } else if (piece instanceof Line line) {
                line(line);
            }
        }
    }

    private void line(Line line) {
        Location location = Location.line(line.number());
        blocks.add(
                line.level() > 0
                        ? new Heading(line.level(), line.text(), location)
                        : new Paragraph(line.text(), location));
    }

    private void table(FlowTable table) throws LimitExceededException {
        int number = ++tables;
        budget.requireTime();
        if (table.isLayout()) {
            for (FlowRow row : table.rows) {
                for (FlowCell cell : row.cells) {
                    addAll(cell.pieces);
                }
            }
            return;
        }
        List<FlowTable> within = new ArrayList<>();
        int width = table.width();
        int covered = 0;
        int from = 0;
        for (int at = 0; at < table.rows.size(); at++) {
            budget.step();
            FlowRow row = table.rows.get(at);
            boolean whole = row.cells.size() == 1 && row.cells.get(0).columnSpan >= width;
            if (covered <= 0 && whole && isText(table, at)) {
                grid(table, from, at, number);
                from = at + 1;
                addAll(row.cells.get(0).pieces);
            } else {
                nested(row, within);
            }
            for (FlowCell cell : row.cells) {
                covered = Math.max(covered, cell.rowSpan);
            }
            covered--;
        }
        grid(table, from, table.rows.size(), number);
        for (FlowTable nested : within) {
            table(nested);
        }
    }

    /** Tables within a cell that mean something by themselves stand behind the table around them. */
    private static void nested(FlowRow row, List<FlowTable> within) {
        for (FlowCell cell : row.cells) {
            for (Piece piece : cell.pieces) {
                if (piece instanceof FlowTable table && !table.isInline()) {
                    within.add(table);
                }
            }
        }
    }

    /** A row of one cell can be the heading of the rows right below it, also where a page ends between them. */
    private static boolean isText(FlowTable table, int at) {
        List<FlowRow> rows = table.rows;
        FlowCell cell = rows.get(at).cells.get(0);
        boolean holdsTable = cell.pieces.stream().anyMatch(piece -> piece instanceof FlowTable);
        boolean last = at + 1 == rows.size();
        boolean beside = last
                ? at > 0 && rows.get(at - 1).cells.size() > 1
                : rows.get(at + 1).cells.size() > 1;
        return holdsTable || isText(cell.text()) || !beside;
    }

    /** Prose, a date, the heading of a section, or the title of a report. */
    private static boolean isText(String text) {
        if (text.length() > SHORTEST_PROSE || text.endsWith("。") || text.endsWith("报告") || text.endsWith("日")) {
            return true;
        }
        int ordinal = 0;
        while (ordinal < text.length() && ORDINALS.indexOf(text.charAt(ordinal)) >= 0) {
            ordinal++;
        }
        return ordinal > 0 && ordinal < text.length() && text.charAt(ordinal) == '、';
    }

    /** The rows from one to before another as a grid, unless nothing stands in them. */
    private void grid(FlowTable table, int from, int to, int number) throws LimitExceededException {
        List<FlowRow> rows = table.rows.subList(from, to);
        if (rows.stream()
                .flatMap(row -> row.cells.stream())
                .allMatch(cell -> cell.words().isEmpty())) {
            return;
        }
        budget.grid((long) table.width() * rows.size());
        Grid.Builder grid = Grid.builder().location(Location.cell(number, from + 1, 1));
        Tiles tiles = new Tiles(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            grid.row();
            for (FlowCell cell : rows.get(at).cells) {
                for (int column = tiles.firstFree(at); column < cell.column; column = tiles.firstFree(at)) {
                    grid.cell("", Location.cell(number, from + at + 1, column + 1));
                    tiles.take(at, column, 1, 1);
                }
                int column = tiles.firstFree(at);
                Location where = Location.cell(number, from + at + 1, column + 1);
                if (cell.paragraph > 0) {
                    places.put(where, cell.paragraph);
                }
                grid.cell(cell.text(), cell.rowSpan, cell.columnSpan, where);
                tiles.take(at, column, cell.rowSpan, cell.columnSpan);
            }
        }
        blocks.add(grid.build());
    }

    /** Which places are taken; the same cuts as the grid's builder makes. */
    private static final class Tiles {
        private final List<BitSet> taken = new ArrayList<>();

        Tiles(int rows) {
            for (int i = 0; i < rows; i++) {
                taken.add(new BitSet());
            }
        }

        int firstFree(int row) {
            return taken.get(row).nextClearBit(0);
        }

        void take(int row, int column, int rowSpan, int columnSpan) {
            int next = taken.get(row).nextSetBit(column);
            int width = next < 0 ? columnSpan : Math.min(columnSpan, next - column);
            for (int at = row; at < Math.min(taken.size(), row + rowSpan); at++) {
                int taker = taken.get(at).nextSetBit(column);
                if (at > row && taker >= 0 && taker < column + width) {
                    return;
                }
                taken.get(at).set(column, column + width);
            }
        }
    }
}
