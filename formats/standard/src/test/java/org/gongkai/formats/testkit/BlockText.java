package org.gongkai.formats.testkit;

import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/** A block in one line: {@code #2 一、}, a paragraph, or the cells of a grid between bars, spans behind them. */
public final class BlockText {
    private BlockText() {}

    public static String of(Block block) {
        if (block instanceof Heading heading) {
            return "#" + heading.level() + " " + heading.text();
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        StringBuilder text = new StringBuilder();
        for (Cell cell : ((Grid) block).cells()) {
            text.append(cell.column() == 0 ? "|" : "").append(cell.text().replace('\n', '/'));
            if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                text.append('[')
                        .append(cell.rowSpan())
                        .append('x')
                        .append(cell.columnSpan())
                        .append(']');
            }
            text.append('|');
        }
        return text.toString();
    }
}
