package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.RunCell;

/** Tables that lost their frame, as a text copied from a page shows them. */
public final class CellRuns {
    private CellRuns() {}

    /** Each grid as a run that still shows where its rows begin. */
    public static Document flatten(Document document) {
        return flatten(document, true);
    }

    /** Each grid as a run that shows no row. */
    public static Document flattenWithoutRows(Document document) {
        return flatten(document, false);
    }

    private static Document flatten(Document document, boolean rows) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(block instanceof Grid grid ? run(grid, rows) : block);
        }
        return new Document(document.title(), blocks);
    }

    /** Each cell once, where it begins; a place that a span covers shows nothing. */
    private static CellRun run(Grid grid, boolean rows) {
        List<RunCell> cells = new ArrayList<>();
        int row = -1;
        for (Cell cell : grid.cells()) {
            cells.add(new RunCell(cell.text(), rows && cell.row() != row, cell.location()));
            row = cell.row();
        }
        return new CellRun(cells);
    }
}
