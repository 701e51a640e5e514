package org.gongkai.testkit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.RunCell;

/** Tables whose cells say something else. */
public final class CellTexts {
    private CellTexts() {}

    /** The document with every text in its tables changed, be they grids or runs. */
    public static Document changed(Document document, UnaryOperator<String> change) {
        return new Document(
                document.title(),
                document.blocks().stream().map(block -> changed(block, change)).toList());
    }

    private static Block changed(Block block, UnaryOperator<String> change) {
        if (block instanceof Grid grid) {
            List<Cell> cells = grid.cells().stream()
                    .map(cell -> new Cell(
                            cell.row(),
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            change.apply(cell.text()),
                            cell.location()))
                    .toList();
            return new Grid(grid.rows(), grid.columns(), cells, grid.location());
        }
        if (block instanceof CellRun run) {
            return new CellRun(run.cells().stream()
                    .map(cell -> new RunCell(change.apply(cell.text()), cell.startsRow(), cell.location()))
                    .toList());
        }
        return block;
    }
}
