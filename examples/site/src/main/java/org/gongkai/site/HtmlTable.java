package org.gongkai.site;

import java.util.List;

/** 表格: a table in the making; cells are HTML already. */
final class HtmlTable {
    private final StringBuilder html;

    HtmlTable(List<String> heads) {
        html = new StringBuilder("<table>\n<thead><tr>");
        heads.forEach(head -> html.append("<th>").append(head).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
    }

    /** One row. */
    void row(List<String> cells) {
        cells("<tr>", cells);
    }

    /** One row that can be linked to. */
    void row(String id, List<String> cells) {
        cells("<tr id=\"" + Markup.text(id) + "\">", cells);
    }

    private void cells(String start, List<String> cells) {
        html.append(start);
        cells.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
        html.append("</tr>\n");
    }

    /** The whole table. */
    String html() {
        return html + "</tbody>\n</table>\n";
    }
}
