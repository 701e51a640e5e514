package org.gongkai.formats.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.io.ObjectSign;

/** One cell on its way: what stands in it, and the places it takes. */
final class FlowCell {
    final List<Piece> pieces = new ArrayList<>();

    /** From 0. */
    int column;

    /** The number of the first paragraph that stands in it, blank or not; 0 where none does. */
    int paragraph;

    /** How many cells stand in the tables within it, and how many characters in all of it; repeated ones count. */
    long cells;

    long chars;

    int columnSpan = 1;
    int rowSpan = 1;

    /** Whether cells below it may be parts of it. */
    boolean reachesDown;

    /** Whether it is the lower part of the cell above it. */
    boolean continued;

    boolean dropped;

    /** What stands for words where it has none; empty if nothing does. */
    String instead = "";

    /** Whether something is to be seen in it that is no text. */
    boolean pictured;

    /** Counts what stands in a table within it. */
    void take(FlowTable table) {
        for (FlowRow row : table.rows) {
            cells += row.allCells();
            chars += row.chars();
        }
    }

    /** The same content at a column. */
    FlowCell at(int where) {
        FlowCell cell = new FlowCell();
        cell.pieces.addAll(pieces);
        cell.column = where;
        cell.paragraph = paragraph;
        cell.cells = cells;
        cell.chars = chars;
        cell.columnSpan = columnSpan;
        cell.rowSpan = rowSpan;
        cell.instead = instead;
        cell.pictured = pictured;
        return cell;
    }

    /** Its words and the sign of what else is to be seen in it, or what stands for either. */
    String text() {
        String words = words();
        if (pictured) {
            return ObjectSign.beside(words);
        }
        return words.isEmpty() ? instead : words;
    }

    /** Its lines, one below the other; tables that are blocks of their own left out. */
    String words() {
        if (pieces.size() == 1 && pieces.get(0) instanceof Line line) {
            return line.text();
        }
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String words = piece instanceof Line line ? line.text() : ((FlowTable) piece).inlineText();
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(words);
            }
        }
        return text.toString();
    }
}
