package org.gongkai.formats.markdown;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.io.Blanks;

/** Lines that Markdown leaves as they stand, as those between fences: rows between pipes are rows there too. */
final class PlainRows {
    private final List<Block> blocks = new ArrayList<>();
    private final List<RunCell> cells = new ArrayList<>();

    private PlainRows() {}

    /**
     * The blocks of such lines.
     *
     * @param text the lines
     * @param first the number of the first one
     */
    static List<Block> blocks(String text, int first) {
        PlainRows rows = new PlainRows();
        int number = first;
        for (String line : text.lines().toList()) {
            rows.line(Blanks.trim(line), Location.line(number));
            number++;
        }
        rows.endRun();
        return rows.blocks;
    }

    private void line(String line, Location location) {
        if (NarrowTables.isRow(line)) {
            if (!NarrowTables.isRule(line)) {
                boolean starts = true;
                for (String cell : NarrowTables.split(line)) {
                    cells.add(new RunCell(plain(Blanks.trim(cell)), starts, location));
                    starts = false;
                }
            }
        } else if (!line.isEmpty()) {
            endRun();
            blocks.add(new Paragraph(line, location));
        }
    }

    private void endRun() {
        if (!cells.isEmpty()) {
            blocks.add(new CellRun(cells));
            cells.clear();
        }
    }

    /** A cell that is bold as a whole, without the signs of it. */
    private static String plain(String cell) {
        boolean bold = cell.length() > 4 && cell.startsWith("**") && cell.endsWith("**");
        return bold ? cell.substring(2, cell.length() - 2) : cell;
    }
}
