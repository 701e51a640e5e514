package org.gongkai.formats.testkit;

import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;

/** A document as neutral text: one block a line, and for tables one row a line, each with where it stands. */
public final class DocumentDump {
    private final StringBuilder dump = new StringBuilder();

    private DocumentDump() {}

    public static String of(Document document) {
        DocumentDump writer = new DocumentDump();
        document.title().ifPresent(title -> writer.line("title", Location.unknown(), title));
        document.blocks().forEach(writer::block);
        return writer.dump.toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            line("heading " + heading.level(), heading.location(), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            line("paragraph", paragraph.location(), paragraph.text());
        } else if (block instanceof CellRun run) {
            run(run);
        } else if (block instanceof Grid grid) {
            grid(grid);
        }
    }

    private void run(CellRun run) {
        dump.append("run, ").append(run.cells().size()).append(" cells");
        for (RunCell cell : run.cells()) {
            if (cell.startsRow()) {
                dump.append("\n  row, ").append(cell.location().describe()).append(':');
            }
            dump.append(' ').append(quoted(cell.text()));
        }
        dump.append('\n');
    }

    private void grid(Grid grid) {
        dump.append("grid ").append(grid.rows()).append(" x ").append(grid.columns());
        int row = -1;
        for (Cell cell : grid.cells()) {
            if (cell.row() != row) {
                row = cell.row();
                dump.append("\n  row, ").append(cell.location().describe()).append(':');
            }
            dump.append(' ').append(quoted(cell.text()));
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                dump.append('[')
                        .append(cell.rowSpan())
                        .append('x')
                        .append(cell.columnSpan())
                        .append(']');
            }
        }
        dump.append('\n');
    }

    private void line(String kind, Location location, String text) {
        String where = location.describe();
        dump.append(kind)
                .append(where.isEmpty() ? "" : ", " + where)
                .append(": ")
                .append(quoted(text))
                .append('\n');
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
