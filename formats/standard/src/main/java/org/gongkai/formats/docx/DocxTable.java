package org.gongkai.formats.docx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.formats.flow.PageLook;
import org.gongkai.formats.flow.TablePlan;
import org.gongkai.formats.io.XmlText;

/** Writes one table: ruled, as wide as the text, its headers repeated on each page, no row torn by a page's end. */
final class DocxTable {
    private final XmlText xml;
    private final TablePlan plan;
    private final BitSet left;

    DocxTable(XmlText xml, TablePlan plan) {
        this.xml = xml;
        this.plan = plan;
        this.left = plan.leftColumns();
    }

    void write() {
        int width = plan.widths().stream().mapToInt(Integer::intValue).sum();
        xml.start("w:tbl")
                .start("w:tblPr")
                .empty("w:tblStyle", "w:val", "Ruled")
                .empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa")
                .empty("w:jc", "w:val", "center")
                .empty("w:tblLayout", "w:type", "fixed")
                .end()
                .start("w:tblGrid");
        plan.widths().forEach(column -> xml.empty("w:gridCol", "w:w", Integer.toString(column)));
        xml.end();
        for (int row = 0; row < plan.grid().rows(); row++) {
            row(row);
        }
        xml.end();
    }

    private void row(int row) {
        xml.start("w:tr")
                .start("w:trPr")
                .empty("w:cantSplit")
                .empty("w:trHeight", "w:val", Integer.toString(PageLook.ROW_HEIGHT));
        if (row < plan.headRows()) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : plan.grid().cells()) {
            if (cell.row() <= row && row < cell.row() + cell.rowSpan()) {
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        cells.forEach(cell -> cell(cell, row));
        xml.end();
    }

    private void cell(Cell cell, int row) {
        boolean first = cell.row() == row;
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(plan.width(cell)), "w:type", "dxa");
        if (cell.columnSpan() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            xml.empty("w:vMerge", "w:val", first ? "restart" : "");
        }
        xml.empty("w:vAlign", "w:val", "center").end();
        boolean atLeft = plan.isRowLabel(cell) && left.get(cell.column());
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", atLeft ? "CellText" : "Cell");
        if (plan.isKeptTogether() && row + 1 < plan.grid().rows()) {
            xml.empty("w:keepNext");
        }
        xml.end();
        if (first) {
            DocxWriter.run(xml, cell.text(), Integer.toString(plan.halfPoints()));
        }
        xml.end(2);
    }
}
