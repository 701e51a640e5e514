package org.gongkai.layout;

import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.ExtraTable;
import org.gongkai.template.FormCell;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;

/** Tables as grids: those of the form with their spans, the others cell by cell. */
final class FormGrid {
    private FormGrid() {}

    /** The table as printed, with the report's entries in its places; {@code number} counts the tables of the page. */
    static Grid of(FormTable table, AnnualReport report, int number) {
        List<Cell> cells = table.cells().stream()
                .map(cell -> new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        text(cell, report),
                        Location.cell(number, cell.row() + 1, cell.column() + 1)))
                .toList();
        return new Grid(table.rowCount(), table.columnCount(), cells, Location.cell(number, 1, 1));
    }

    /** A table of the report's own; short rows are filled with blank cells. */
    static Grid of(ExtraTable table, int number) {
        Grid.Builder grid = Grid.builder().location(Location.cell(number, 1, 1));
        int row = 0;
        for (List<String> texts : table.rows()) {
            grid.row();
            row++;
            int column = 0;
            for (String text : texts) {
                grid.cell(text, Location.cell(number, row, ++column));
            }
        }
        return grid.build();
    }

    private static String text(FormCell cell, AnnualReport report) {
        return cell.figure()
                .map(figure -> EntryText.of(report, figure))
                .orElseGet(() -> cell.label().map(Label::text).orElse(""));
    }
}
