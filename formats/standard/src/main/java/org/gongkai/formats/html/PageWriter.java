package org.gongkai.formats.html;

import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Escape;

/** Writes a document as one page that stands alone. */
final class PageWriter {
    private static final int DEEPEST_HEADING = 6;
    private static final int LONGEST_SIGNATURE = 40;

    private final Document document;
    private final StringBuilder out = new StringBuilder(1 << 14);
    private String lastHeading = "";

    private PageWriter(Document document) {
        this.document = document;
    }

    static String page(Document document) {
        PageWriter writer = new PageWriter(document);
        writer.write();
        return writer.out.toString();
    }

    private void write() {
        out.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Escape.of(title()))
                .append("</title>\n<style>\n")
                .append(PageStyle.CSS)
                .append("</style>\n</head>\n<body>\n<main>\n");
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            block(i, blocks);
        }
        out.append("</main>\n</body>\n</html>\n");
    }

    /** The document's own title, else its first heading; a page has to have one. */
    private String title() {
        return document.title()
                .or(() -> document.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text())
                        .findFirst())
                .map(text -> Blanks.trim(text.replace('\n', ' ')))
                .filter(text -> !text.isEmpty())
                .orElse("无标题");
    }

    private void block(int at, List<Block> blocks) {
        Block block = blocks.get(at);
        if (block instanceof Heading heading) {
            int level = Math.min(heading.level(), DEEPEST_HEADING);
            out.append("<h").append(level).append('>').append(Escape.of(heading.text()));
            out.append("</h").append(level).append(">\n");
            lastHeading = heading.text();
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph.text(), style(at, blocks));
        } else if (block instanceof Grid grid) {
            TableWriter.write(grid, lastHeading, out);
        } else if (block instanceof CellRun run) {
            run(run);
        }
    }

    private void paragraph(String text, String style) {
        if (!Blanks.isBlank(text)) {
            out.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">");
            out.append(Escape.lines(text)).append("</p>\n");
        }
    }

    /** Date of publication, signature and attachments are set apart, as on paper. */
    private static String style(int at, List<Block> blocks) {
        String text = ((Paragraph) blocks.get(at)).text();
        boolean last = at > blocks.size() / 2;
        boolean belowTitle = at > 0 && blocks.get(at - 1) instanceof Heading heading && heading.level() == 1;
        if (belowTitle && text.startsWith("发布日期：")) {
            return "date";
        }
        if (last && text.startsWith("附件：")) {
            return "file";
        }
        boolean aboveDate = at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Paragraph next
                && isDate(next.text())
                && text.length() <= LONGEST_SIGNATURE
                && !text.endsWith("。");
        return last && (isDate(text) || aboveDate) ? "signature" : "";
    }

    /** 2021年1月29日, with nothing else. */
    private static boolean isDate(String text) {
        int year = text.indexOf('年');
        int month = text.indexOf('月');
        return year == 4 && month > year && text.endsWith("日") && text.length() <= 11;
    }

    /** Cells whose rows show become a table; others stay one below the other. */
    private void run(CellRun run) {
        long rows = run.cells().stream().filter(RunCell::startsRow).count();
        if (rows < 2) {
            run.cells().forEach(cell -> paragraph(cell.text(), ""));
            return;
        }
        Grid.Builder grid = Grid.builder().location(run.location()).row();
        boolean first = true;
        for (RunCell cell : run.cells()) {
            if (cell.startsRow() && !first) {
                grid.row();
            }
            grid.cell(cell.text(), cell.location());
            first = false;
        }
        TableWriter.write(grid.build(), lastHeading, out);
    }
}
