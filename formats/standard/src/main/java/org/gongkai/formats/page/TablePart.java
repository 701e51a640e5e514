package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/**
 * What of a table stands on one page.
 *
 * @param page the page, from 1
 * @param top in points
 * @param bottom in points
 * @param rows how many
 * @param columns how many
 * @param cells in row order
 */
record TablePart(int page, double top, double bottom, int rows, int columns, List<PlacedCell> cells) {

    TablePart with(int newRows, List<PlacedCell> newCells) {
        return new TablePart(page, top, bottom, newRows, columns, List.copyOf(newCells));
    }

    Grid grid(int number, Budget budget) throws LimitExceededException {
        List<Cell> placed = new ArrayList<>(cells.size());
        for (PlacedCell cell : cells) {
            String text = cell.text();
            budget.chars(text.length());
            placed.add(new Cell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    text,
                    new Location(0, page, number, cell.row() + 1, cell.column() + 1)));
        }
        return new Grid(rows, columns, placed, new Location(0, page, number, 0, 0));
    }
}
