package org.gongkai.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.markup.CellText;
import org.gongkai.formats.markup.Furniture;
import org.gongkai.formats.markup.PageTree;
import org.gongkai.formats.markup.Sight;
import org.jsoup.nodes.Element;

/** The rows of a data table, those of tables within it apart, foot rows last, with spans as a browser takes them. */
final class TableGrid {
    /** As browsers cut it. */
    private static final int WIDEST_SPAN = 1000;

    /** What is wider means the whole row. */
    private static final int WIDEST_PLAIN_SPAN = 64;

    private static final int HIGHEST_SPAN = 65_534;

    /**
     * One cell as its markup has it.
     *
     * @param rowSpan at least 1; at most to the end of its group of rows
     * @param columnSpan at least 1
     */
    record MarkedCell(String text, int rowSpan, int columnSpan, Location location) {
        MarkedCell within(int width) {
            return columnSpan <= width ? this : new MarkedCell(text, rowSpan, width, location);
        }
    }

    private final PageTree page;
    private final Budget budget;
    private final ReadLimits limits;
    private final int number;
    private final List<List<MarkedCell>> rows = new ArrayList<>();
    private long cells;

    private TableGrid(PageTree page, Budget budget, int number) {
        this.page = page;
        this.budget = budget;
        this.limits = budget.limits();
        this.number = number;
    }

    static List<List<MarkedCell>> rows(Element table, PageTree page, Budget budget, int number)
            throws LimitExceededException {
        TableGrid grid = new TableGrid(page, budget, number);
        List<Element> heads = new ArrayList<>();
        List<Element> bodies = new ArrayList<>();
        List<Element> feet = new ArrayList<>();
        for (Element child : table.children()) {
            if (!Furniture.is(child, page)) {
                switch (child.normalName()) {
                    case "thead" -> (heads.isEmpty() ? heads : bodies).add(child);
                    case "tfoot" -> feet.add(child);
                    case "tbody" -> bodies.add(child);
                    default -> {}
                }
            }
        }
        for (List<Element> groups : List.of(heads, bodies, feet)) {
            for (Element group : groups) {
                grid.group(group);
            }
        }
        return grid.withinLimits();
    }

    /** Cuts spans beyond the table, leaves out rows that nothing stands in, and counts the places. */
    private List<List<MarkedCell>> withinLimits() throws LimitExceededException {
        int width = 1;
        for (List<MarkedCell> row : rows) {
            width = Math.max(width, row.stream().mapToInt(TableGrid::plainWidth).sum());
        }
        List<List<MarkedCell>> kept = new ArrayList<>();
        int[] carried = new int[rows.size() + 1];
        int open = 0;
        int columns = 0;
        for (int i = 0; i < rows.size(); i++) {
            open -= carried[i];
            if (rows.get(i).isEmpty() && open == 0) {
                continue;
            }
            List<MarkedCell> row = new ArrayList<>();
            int own = 0;
            for (MarkedCell cell : rows.get(i)) {
                MarkedCell cut =
                        cell.columnSpan() > WIDEST_PLAIN_SPAN ? cell.within(Math.max(1, width - open - own)) : cell;
                row.add(cut);
                own += cut.columnSpan();
                if (cut.rowSpan() > 1) {
                    carried[Math.min(rows.size(), i + cut.rowSpan())] += cut.columnSpan();
                }
            }
            columns = Math.max(columns, open + own);
            for (MarkedCell cell : row) {
                open += cell.rowSpan() > 1 ? cell.columnSpan() : 0;
            }
            kept.add(row);
        }
        if ((long) kept.size() * columns > limits.maxGridCells()) {
            throw tooMany(limits);
        }
        return kept;
    }

    private static int plainWidth(MarkedCell cell) {
        return cell.columnSpan() > WIDEST_PLAIN_SPAN ? 1 : cell.columnSpan();
    }

    private static LimitExceededException tooMany(ReadLimits limits) {
        return new LimitExceededException(
                "a table of more than " + limits.maxGridCells() + " cells", "maxGridCells", limits.maxGridCells());
    }

    private void group(Element group) throws LimitExceededException {
        List<Element> trs = new ArrayList<>();
        for (Element tr : group.children()) {
            if (tr.normalName().equals("tr") && !Furniture.is(tr, page)) {
                trs.add(tr);
            }
        }
        for (int i = 0; i < trs.size(); i++) {
            List<MarkedCell> cells = new ArrayList<>();
            for (Element cell : trs.get(i).children()) {
                boolean data =
                        cell.normalName().equals("td") || cell.normalName().equals("th");
                if (data && !Furniture.is(cell, page)) {
                    cells.add(cell(cell, cells.size() + 1, trs.size() - i));
                }
            }
            rows.add(Sight.isReordered(trs.get(i), page) ? unsure(cells) : cells);
        }
    }

    private static List<MarkedCell> unsure(List<MarkedCell> cells) {
        return cells.stream()
                .map(cell -> new MarkedCell(
                        CellText.atUnsurePlace(cell.text()), cell.rowSpan(), cell.columnSpan(), cell.location()))
                .toList();
    }

    private MarkedCell cell(Element cell, int column, int rowsLeft) throws LimitExceededException {
        int rowSpan = span(cell.attr("rowspan"), HIGHEST_SPAN);
        int height = Math.min(rowSpan == 0 ? rowsLeft : rowSpan, rowsLeft);
        int width = Math.max(1, span(cell.attr("colspan"), WIDEST_SPAN));
        budget.step();
        if (++cells > limits.maxGridCells()) {
            throw tooMany(limits);
        }
        int line = Math.max(0, cell.sourceRange().start().lineNumber());
        return new MarkedCell(
                CellText.of(page, cell), height, width, new Location(line, 0, number, rows.size() + 1, column));
    }

    /** The leading digits of an attribute, as browsers read them; 1 where there are none. */
    private static int span(String attribute, int most) {
        String text = attribute.strip();
        int at = text.startsWith("+") ? 1 : 0;
        int from = at;
        long value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && value <= most) {
            value = 10 * value + (text.charAt(at) - '0');
            at++;
        }
        return at == from ? 1 : (int) Math.min(value, most);
    }
}
