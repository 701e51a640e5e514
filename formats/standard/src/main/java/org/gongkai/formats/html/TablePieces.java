package org.gongkai.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.html.TableGrid.MarkedCell;
import org.gongkai.formats.markup.CellText;

/**
 * A data table as blocks: one grid, or, where rows of prose or headings run over its whole width, the grids between
 * them, as when a whole report was typed into one table.
 */
final class TablePieces {
    private static final int SHORTEST_PROSE = 60;
    private static final String ORDINALS = "一二三四五六七八九十";

    private final Location location;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<MarkedCell>> open = new ArrayList<>();

    private TablePieces(Location location) {
        this.location = location;
    }

    static List<Block> of(List<List<MarkedCell>> rows, Location location) {
        TablePieces pieces = new TablePieces(location);
        int covered = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<MarkedCell> row = rows.get(i);
            if (covered <= 0 && row.size() == 1 && (isText(row.get(0).text()) || !isBesideCells(rows, i))) {
                pieces.text(row.get(0));
            } else {
                pieces.open.add(row);
            }
            for (MarkedCell cell : row) {
                covered = Math.max(covered, cell.rowSpan());
            }
            covered--;
        }
        pieces.endGrid();
        return pieces.blocks;
    }

    /** A row of one cell can be the heading of the rows right below it, also where a page ends between them. */
    private static boolean isBesideCells(List<List<MarkedCell>> rows, int at) {
        boolean last = at + 1 == rows.size();
        return last ? at > 0 && rows.get(at - 1).size() > 1 : rows.get(at + 1).size() > 1;
    }

    private void text(MarkedCell cell) {
        endGrid();
        CellText.withoutPicture(cell.text()).lines().forEach(line -> blocks.add(new Paragraph(line, cell.location())));
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

    private void endGrid() {
        if (open.stream().flatMap(List::stream).anyMatch(cell -> !cell.text().isEmpty())) {
            Grid.Builder grid = Grid.builder().ragged().location(location);
            for (List<MarkedCell> row : open) {
                grid.row();
                for (MarkedCell cell : row) {
                    grid.cell(cell.text(), cell.rowSpan(), cell.columnSpan(), cell.location());
                }
            }
            blocks.add(grid.build());
        }
        open.clear();
    }
}
