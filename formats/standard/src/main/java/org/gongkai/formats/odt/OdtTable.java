package org.gongkai.formats.odt;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.document.Cell;
import org.gongkai.formats.flow.PageLook;
import org.gongkai.formats.flow.TablePlan;
import org.gongkai.formats.io.XmlText;

/** Writes one table: ruled, as wide as the text, its headers repeated on each page, no row torn by a page's end. */
final class OdtTable {
    private final XmlText xml;
    private final TablePlan plan;
    private final String name;
    private final BitSet left;
    private final Map<Integer, Cell> beginning = new HashMap<>();

    OdtTable(XmlText xml, TablePlan plan, int number) {
        this.xml = xml;
        this.plan = plan;
        this.name = "Table" + number;
        this.left = plan.leftColumns();
        for (Cell cell : plan.grid().cells()) {
            beginning.put(cell.row() * plan.grid().columns() + cell.column(), cell);
        }
    }

    /** The styles that only this table has. */
    void styles() {
        int width = plan.widths().stream().mapToInt(Integer::intValue).sum();
        style(name, "table", "")
                .empty(
                        "style:table-properties",
                        "style:width",
                        Names.points(width),
                        "table:align",
                        "margins",
                        "table:border-model",
                        "collapsing",
                        "style:may-break-between-rows",
                        Boolean.toString(!plan.isKeptTogether()))
                .end();
        for (int column = 0; column < plan.widths().size(); column++) {
            style(name + "." + column, "table-column", "")
                    .empty(
                            "style:table-column-properties",
                            "style:column-width",
                            Names.points(plan.widths().get(column)))
                    .end();
        }
        style(name + ".Row", "table-row", "")
                .empty(
                        "style:table-row-properties",
                        "style:min-row-height",
                        Names.points(PageLook.ROW_HEIGHT),
                        "fo:keep-together",
                        "always")
                .end();
        style(name + ".Cell", "table-cell", "")
                .empty(
                        "style:table-cell-properties",
                        "fo:border",
                        "0.5pt solid #000000",
                        "style:vertical-align",
                        "middle",
                        "fo:padding-top",
                        Names.points(PageLook.CELL_GAP),
                        "fo:padding-bottom",
                        Names.points(PageLook.CELL_GAP),
                        "fo:padding-left",
                        Names.points(PageLook.CELL_PADDING),
                        "fo:padding-right",
                        Names.points(PageLook.CELL_PADDING))
                .end();
        for (String base : new String[] {"Cell", "CellText"}) {
            style(name + "." + base + "Text", "paragraph", base);
            String size = Names.points(plan.halfPoints() * 10);
            xml.empty("style:text-properties", "fo:font-size", size, "style:font-size-asian", size)
                    .end();
        }
    }

    private XmlText style(String style, String family, String basis) {
        return xml.start("style:style", "style:name", style, "style:family", family, "style:parent-style-name", basis);
    }

    void write() {
        xml.start("table:table", "table:name", name, "table:style-name", name);
        for (int column = 0; column < plan.widths().size(); column++) {
            xml.empty("table:table-column", "table:style-name", name + "." + column);
        }
        if (plan.headRows() > 0) {
            xml.start("table:table-header-rows");
            rows(0, plan.headRows());
            xml.end();
        }
        rows(plan.headRows(), plan.grid().rows());
        xml.end();
    }

    private void rows(int from, int to) {
        int columns = plan.grid().columns();
        for (int row = from; row < to; row++) {
            xml.start("table:table-row", "table:style-name", name + ".Row");
            for (int column = 0; column < columns; column++) {
                Cell cell = beginning.get(row * columns + column);
                if (cell == null) {
                    xml.empty("table:covered-table-cell");
                } else {
                    cell(cell);
                }
            }
            xml.end();
        }
    }

    private void cell(Cell cell) {
        xml.start(
                "table:table-cell",
                "table:style-name",
                name + ".Cell",
                "office:value-type",
                "string",
                "table:number-columns-spanned",
                span(cell.columnSpan()),
                "table:number-rows-spanned",
                span(cell.rowSpan()));
        boolean atLeft = plan.isRowLabel(cell) && left.get(cell.column());
        xml.start("text:p", "text:style-name", name + (atLeft ? ".CellTextText" : ".CellText"));
        OdtWriter.text(xml, cell.text());
        xml.end(2);
    }

    private static String span(int span) {
        return span > 1 ? Integer.toString(span) : "";
    }
}
