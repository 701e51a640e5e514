package org.gongkai.formats.text;

import java.util.Arrays;
import java.util.StringJoiner;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.io.Blanks;

/** Writes blocks as text: a line each, an empty line between, and tables with a tab between the places of a row. */
final class TextWriter {
    private final StringJoiner out = new StringJoiner("\n\n", "", "\n");

    private TextWriter() {}

    static String write(Document document) {
        TextWriter writer = new TextWriter();
        document.blocks().forEach(writer::block);
        return writer.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            line(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            line(paragraph.text());
        } else if (block instanceof Grid grid) {
            out.add(table(grid));
        } else if (block instanceof CellRun run) {
            out.add(table(run));
        }
    }

    private void line(String text) {
        if (!Blanks.isBlank(text)) {
            out.add(text.replace('\t', ' '));
        }
    }

    /** A place that a wide cell covers is empty, so that columns stay columns where the text is pasted. */
    private static String table(Grid grid) {
        String[][] places = new String[grid.rows()][grid.columns()];
        for (String[] row : places) {
            Arrays.fill(row, "");
        }
        for (Cell cell : grid.cells()) {
            places[cell.row()][cell.column()] = plain(cell.text());
        }
        StringJoiner rows = new StringJoiner("\n");
        for (String[] row : places) {
            rows.add(String.join("\t", row));
        }
        return rows.toString();
    }

    private static String table(CellRun run) {
        StringBuilder rows = new StringBuilder();
        for (RunCell cell : run.cells()) {
            if (!rows.isEmpty()) {
                rows.append(cell.startsRow() ? '\n' : '\t');
            }
            rows.append(plain(cell.text()));
        }
        return rows.toString();
    }

    /** A cell is one line. */
    private static String plain(String text) {
        return Blanks.trim(text).replace("\r", "").replace('\n', ' ').replace('\t', ' ');
    }
}
