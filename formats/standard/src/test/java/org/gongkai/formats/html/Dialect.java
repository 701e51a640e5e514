package org.gongkai.formats.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/** Ways in which sites and word processors write the same page. */
enum Dialect {
    /** Spans, everything in {@code td}, headings in {@code p}. */
    PLAIN,
    /** {@code thead}, {@code tbody} and {@code th} where they belong. */
    SEMANTIC,
    /** As saved by Word: classes, nested spans, {@code o:p}, conditional comments, digits torn into spans. */
    WORD,
    /** As saved by Word without spans in markup: {@code mso} styles, each cell a paragraph, blanks as U+00A0. */
    NO_BREAK_SPACES,
    /** Figures in full width, blanks as U+3000. */
    FULL_WIDTH,
    /** The page laid out by tables within tables, menus left and right. */
    LAYOUT_TABLES,
    /** Each table of the form once more in a table of one cell. */
    BOXED_TABLES,
    /** No spans: what a merged cell covers is an empty cell. */
    COVERED_BLANK,
    /** No spans: what a merged cell covers repeats it. */
    COVERED_REPEATED,
    /** Header cells over other columns than the figures below them. */
    SHIFTED_HEADERS,
    /** Each table cut in two between rows. */
    CUT,
    /** The same, with the header printed again. */
    CUT_WITH_HEADER,
    /** No tables: each cell a paragraph. */
    CELL_PARAGRAPHS,
    /** No tables: each cell a {@code div}, empty ones too. */
    CELL_DIVS,
    /** Figures in a table of their own within the cell. */
    TABLES_IN_CELLS,
    /** In GB18030, declared as gb2312. */
    GB2312,
    /** End tags left out, attributes without quotes, names in capitals. */
    CARELESS,
    /** The whole report typed into one table. */
    ONE_TABLE;

    byte[] write(Document document) {
        Charset charset = this == GB2312 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        return page(document).getBytes(charset);
    }

    private String page(Document document) {
        StringBuilder body = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                body.append(line(heading.text(), heading.level()));
            } else if (block instanceof Paragraph paragraph) {
                body.append(line(paragraph.text(), 0));
            } else if (block instanceof Grid grid) {
                body.append(table(grid));
            }
        }
        String title = escape(document.title().orElse(""));
        return switch (this) {
            case WORD ->
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset=utf-8><title>" + title
                        + "</title><!--[if gte mso 9]><xml><w:WordDocument><w:Zoom>7</w:Zoom></w:WordDocument></xml>"
                        + "<![endif]--><style>p.MsoNormal{mso-style-parent:\"\"}</style></head><body lang=ZH-CN>"
                        + "<div class=WordSection1>" + body
                        + "<p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>";
            case LAYOUT_TABLES ->
                "<html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body>"
                        + "<table width=980><tr><td colspan=2><img src=top.jpg></td></tr><tr><td><table><tr><td>"
                        + "<a href=/>首页</a></td></tr><tr><td><a href=/2>政务公开</a></td></tr></table></td><td>"
                        + "<table><tr><td>当前位置：<a href=/>首页</a>&gt;年报</td></tr><tr><td>" + body
                        + "</td></tr></table></td></tr><tr><td colspan=2>版权所有：江川市 ICP备01234567号</td></tr></table>";
            case GB2312 ->
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><title>" + title
                        + "</title></head><body>" + body + "</body></html>";
            case CARELESS -> "<HTML><TITLE>" + title + "</TITLE><BODY>" + body;
            case ONE_TABLE -> "<html><head><meta charset=utf-8></head><body><table border=1>" + body + "</table>";
            default ->
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body><div>"
                        + body + "</div></body></html>";
        };
    }

    private String line(String text, int level) {
        return switch (this) {
            case SEMANTIC ->
                level > 0 ? "<h" + level + ">" + escape(text) + "</h" + level + ">" : "<p>" + escape(text) + "</p>\n";
            case WORD ->
                "<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US style='font-size:16.0pt'><span>"
                        + "</span></span><span style='font-family:仿宋'>" + escape(text) + "<o:p></o:p></span></p>\n";
            case CELL_DIVS -> "<div>" + escape(text) + "</div>\n";
            case LAYOUT_TABLES -> escape(text) + "<br>\n<br>";
            case CARELESS -> "<P>" + escape(text) + "\n";
            case ONE_TABLE -> "<tr><td colspan=10>" + escape(text) + "</td></tr>\n";
            default -> "<p>　　" + escape(text) + "</p>\n";
        };
    }

    private String table(Grid grid) {
        return switch (this) {
            case BOXED_TABLES -> "<table><tbody><tr><td>" + rows(grid, 0, grid.rows()) + "</td></tr></tbody></table>";
            case CUT -> {
                int cut = cut(grid);
                yield rows(grid, 0, cut) + "<p>- 4 -</p>" + (cut < grid.rows() ? rows(grid, cut, grid.rows()) : "");
            }
            case CUT_WITH_HEADER -> {
                int cut = cut(grid);
                int head = grid.columns() == 10 && grid.rows() > 10 ? 3 : 0;
                yield rows(grid, 0, cut) + "<p></p>" + (cut < grid.rows() ? withHead(grid, head, cut) : "");
            }
            case CELL_PARAGRAPHS, CELL_DIVS -> cells(grid);
            case ONE_TABLE -> trs(grid, 0, grid.rows());
            default -> rows(grid, 0, grid.rows());
        };
    }

    /** Where a page ends: within table 三, before its totals; other tables stay whole. */
    private static int cut(Grid grid) {
        return grid.rows() > 12 ? grid.rows() / 2 + 1 : grid.rows();
    }

    private String withHead(Grid grid, int head, int cut) {
        return "<table>" + trs(grid, 0, head) + trs(grid, cut, grid.rows()) + "</table>";
    }

    private String rows(Grid grid, int from, int to) {
        return switch (this) {
            case CARELESS -> "<TABLE BORDER=1>" + trs(grid, from, to) + "</TABLE>";
            case WORD ->
                "<table class=MsoNormalTable border=1 cellspacing=0 style='mso-table-layout-alt:fixed'>"
                        + trs(grid, from, to) + "</table>";
            case SEMANTIC -> "<table><colgroup><col></colgroup>" + trs(grid, from, to) + "</table>";
            default -> "<table border=\"1\"><tbody>" + trs(grid, from, to) + "</tbody></table>";
        };
    }

    private String trs(Grid grid, int from, int to) {
        StringBuilder rows = new StringBuilder();
        for (int row = from; row < to; row++) {
            rows.append(this == CARELESS ? "<TR>" : "<tr>");
            for (Cell cell : starting(grid, row, from)) {
                rows.append(cell(grid, cell, row, to));
            }
            rows.append(this == CARELESS ? "\n" : "</tr>\n");
        }
        return rows.toString();
    }

    /** The cells to write in a row; the first row of a piece also has those that came down from the one before. */
    private List<Cell> starting(Grid grid, int row, int from) {
        boolean covered = this == COVERED_BLANK || this == COVERED_REPEATED;
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < grid.columns(); ) {
            Cell cell = at(grid, row, column);
            if (cell.row() == row || row == from || covered) {
                cells.add(cell);
            }
            column = cell.column() + cell.columnSpan();
        }
        return cells;
    }

    private static Cell at(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.row() <= row
                        && row < cell.row() + cell.rowSpan()
                        && cell.column() <= column
                        && column < cell.column() + cell.columnSpan())
                .findFirst()
                .orElseThrow();
    }

    private String cell(Grid grid, Cell cell, int row, int to) {
        String text = content(cell.text());
        if (this == COVERED_BLANK || this == COVERED_REPEATED) {
            String again = this == COVERED_REPEATED ? text : "";
            return "<td>" + (cell.row() == row ? text : again) + "</td>"
                    + ("<td>" + again + "</td>").repeat(cell.columnSpan() - 1);
        }
        int rowSpan = Math.min(cell.row() + cell.rowSpan(), to) - row;
        int columnSpan = cell.columnSpan();
        if (this == SHIFTED_HEADERS && grid.columns() == 4) {
            // Five columns: headers over 1, 1, 2, 1 of them, figures over 1, 2, 1, 1.
            boolean header = Character.isIdeographic(
                    cell.text().isEmpty() ? ' ' : cell.text().charAt(0));
            int wide = header ? 2 : 1;
            columnSpan += cell.column() <= wide && wide < cell.column() + cell.columnSpan() ? 1 : 0;
        }
        String name = this == SEMANTIC && cell.row() < 2 ? "th" : this == CARELESS ? "TD" : "td";
        return "<" + name + (rowSpan > 1 ? " rowspan=" + rowSpan : "")
                + (columnSpan > 1 ? " colspan=\"" + columnSpan + "\"" : "") + ">" + text
                + (this == CARELESS ? "" : "</" + name + ">");
    }

    private String content(String text) {
        String safe = escape(text);
        return switch (this) {
            case WORD -> {
                StringBuilder torn = new StringBuilder();
                text.codePoints()
                        .forEach(c -> torn.append("<span lang=EN-US style='font-size:10.5pt'>")
                                .append(escape(Character.toString(c)))
                                .append("</span>"));
                yield "<p class=MsoNormal align=center>" + (text.isEmpty() ? "<o:p>&nbsp;</o:p>" : torn + "<o:p></o:p>")
                        + "</p>";
            }
            case NO_BREAK_SPACES -> text.isEmpty() ? "<p>&nbsp;</p>" : "<p>&nbsp;" + safe + "&nbsp;</p>";
            case FULL_WIDTH -> {
                StringBuilder wide = new StringBuilder();
                safe.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
                yield text.isEmpty() ? "　" : text.indexOf('（') >= 0 ? safe : wide.toString();
            }
            case TABLES_IN_CELLS ->
                !text.isEmpty() && Character.isDigit(text.charAt(0)) && !text.contains(".")
                        ? "<table><tr><td>" + safe + "</td></tr></table>"
                        : safe;
            case PLAIN -> "\n      " + safe.replace("\n", "<br>") + "\n   ";
            default -> safe;
        };
    }

    private String cells(Grid grid) {
        StringBuilder cells = new StringBuilder();
        String name = this == CELL_PARAGRAPHS ? "p" : "div";
        for (Cell cell : grid.cells()) {
            cells.append('<').append(name).append('>');
            cells.append(cell.text().isEmpty() ? "&nbsp;" : escape(cell.text()));
            cells.append("</").append(name).append(">\n");
        }
        return cells.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
