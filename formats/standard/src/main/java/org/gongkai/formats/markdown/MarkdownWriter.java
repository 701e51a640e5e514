package org.gongkai.formats.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.io.Blanks;

/** Writes blocks as Markdown, with an empty line between them. */
final class MarkdownWriter {
    private static final int DEEPEST_HEADING = 6;
    /** Signs that mean something wherever they stand. */
    private static final String SIGNS = "\\`*_[]<>|&~";
    /** And at the beginning of a line. */
    private static final String FIRST_SIGNS = "#+-=:";

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    static String write(Document document) {
        MarkdownWriter writer = new MarkdownWriter();
        document.blocks().forEach(writer::block);
        return writer.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            String text = inline(Blanks.trim(heading.text()), " ");
            String end = text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
            line("#".repeat(Math.min(heading.level(), DEEPEST_HEADING)) + " " + end);
        } else if (block instanceof Paragraph paragraph) {
            String text = inline(Blanks.trim(paragraph.text()), "<br>");
            if (!text.isEmpty()) {
                line(atLineStart(text));
            }
        } else if (block instanceof Grid grid) {
            table(rows(grid));
        } else if (block instanceof CellRun run) {
            table(rows(run));
        }
    }

    private void line(String text) {
        separate();
        out.append(text).append('\n');
    }

    private void separate() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private void table(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        separate();
        for (int i = 0; i < rows.size(); i++) {
            out.append('|');
            for (int column = 0; column < width; column++) {
                List<String> row = rows.get(i);
                String text = column < row.size() ? inline(Blanks.trim(row.get(column)), "<br>") : "";
                out.append(' ').append(text).append(text.isEmpty() ? "|" : " |");
            }
            out.append('\n');
            if (i == 0) {
                out.append("| --- ".repeat(width)).append("|\n");
            }
        }
    }

    private static List<List<String>> rows(Grid grid) {
        String[][] places = new String[grid.rows()][grid.columns()];
        for (String[] row : places) {
            Arrays.fill(row, "");
        }
        for (Cell cell : grid.cells()) {
            places[cell.row()][cell.column()] = cell.text();
        }
        return Arrays.stream(places).map(List::of).toList();
    }

    /** A run that shows no rows is one column. */
    private static List<List<String>> rows(CellRun run) {
        boolean shown = run.cells().stream().anyMatch(RunCell::startsRow);
        List<List<String>> rows = new ArrayList<>();
        for (RunCell cell : run.cells()) {
            if (rows.isEmpty() || cell.startsRow() || !shown) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(cell.text());
        }
        return rows;
    }

    /** One line, signs behind a backslash. */
    private static String inline(String text, String lineBreak) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                escaped.append(lineBreak);
            } else if (c != '\r') {
                escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }

    /** Escapes what would begin a heading, a list or a rule. */
    private static String atLineStart(String text) {
        if (FIRST_SIGNS.indexOf(text.charAt(0)) >= 0) {
            return "\\" + text;
        }
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered =
                digits > 0 && digits < text.length() && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        return numbered ? text.substring(0, digits) + "\\" + text.substring(digits) : text;
    }
}
