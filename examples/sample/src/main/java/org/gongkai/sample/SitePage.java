package org.gongkai.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/**
 * 网站页面: the page as the site of a government serves it, with menus around it, markup of a word processor in it, and
 * headings that are only bold.
 *
 * @param charset what it is encoded in
 * @param word whether a word processor saved it
 * @param framed whether the text stands in a table that gives the page its layout
 */
record SitePage(Charset charset, boolean word, boolean framed) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    static SitePage of(Chance chance) {
        return new SitePage(
                chance.percent(30) ? GB18030 : StandardCharsets.UTF_8, chance.percent(50), chance.percent(30));
    }

    /** In words, for the list of samples. */
    String words() {
        return "site page in " + charset.name() + (word ? ", saved by a word processor" : "")
                + (framed ? ", framed" : "");
    }

    byte[] write(Document document) {
        StringBuilder page = new StringBuilder(1 << 15);
        page.append("<!DOCTYPE html>\n<html><head><meta charset=\"")
                .append(charset.name().equals("UTF-8") ? "utf-8" : "gbk")
                .append("\"><title>");
        escape(document.title().orElse("政府信息公开年报"), page);
        page.append("</title><script>var hits = 0;</script></head>\n<body>\n<div class=\"nav\"><ul>"
                + "<li><a href=\"#\">首页</a></li><li><a href=\"#\">政务公开</a></li><li><a href=\"#\">办事服务</a></li>"
                + "</ul></div>\n<div id=\"zoom\">\n");
        page.append(framed ? "<table width=\"100%\"><tr><td>\n" : "");
        document.blocks().forEach(block -> block(block, page));
        page.append(framed ? "</td></tr></table>\n" : "");
        page.append("</div>\n<div class=\"footer\">主办单位：政务公开办公室　网站地图　联系我们</div>\n</body></html>\n");
        return page.toString().getBytes(charset);
    }

    private void block(Block block, StringBuilder page) {
        if (block instanceof Heading heading) {
            paragraph(heading.text(), true, heading.level() == 1, page);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text(), false, false, page);
        } else if (block instanceof Grid grid) {
            table(grid, page);
        }
    }

    private void paragraph(String text, boolean bold, boolean centred, StringBuilder page) {
        page.append("<p")
                .append(word ? " class=\"MsoNormal\" style=\"text-indent:32pt\"" : "")
                .append(centred ? " align=\"center\">" : ">")
                .append(bold ? "<strong>" : "")
                .append(word ? "<span style=\"font-family:仿宋_GB2312\">" : "　　");
        escape(text, page);
        page.append(word ? "</span>" : "").append(bold ? "</strong>" : "").append("</p>\n");
    }

    private void table(Grid grid, StringBuilder page) {
        page.append("<table border=\"1\" cellspacing=\"0\"><tbody>\n<tr>");
        int row = 0;
        for (Cell cell : grid.cells()) {
            while (row < cell.row()) {
                page.append("</tr>\n<tr>");
                row++;
            }
            page.append("<td")
                    .append(cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
                    .append(cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "")
                    .append(word ? " valign=\"center\"><p class=\"MsoNormal\"><span>" : ">");
            if (cell.text().isEmpty()) {
                page.append("&nbsp;");
            } else {
                escape(cell.text(), page);
            }
            page.append(word ? "</span></p></td>" : "</td>");
        }
        page.append("</tr>\n</tbody></table>\n");
    }

    private static void escape(String text, StringBuilder page) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '\n' -> page.append("<br>");
                default -> page.append(c);
            }
        }
    }
}
