package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.text.Line.Kind;

/**
 * Rows of which each begins with a pipe on a line of its own, and has one cell a line with the pipe behind it, as
 * scripts write the tables of pages whose cells hold paragraphs.
 */
final class BarredRows {
    private static final int FEWEST_ROWS = 4;

    private final List<Line> rows = new ArrayList<>();

    /** The cells of the open row, and the lines that may be the beginning of its next one. */
    private final StringBuilder cells = new StringBuilder();

    private final List<Line> begun = new ArrayList<>();
    private int number;
    private boolean open;

    private BarredRows() {}

    /** The lines with each such row on one line; the same lines where the text has none. */
    static List<Line> of(List<Line> lines) {
        return isBarred(lines) ? new BarredRows().join(lines) : lines;
    }

    /** Whether a bar is the first pipe of the text, and the rows that begin with one have cells with pipes behind. */
    private static boolean isBarred(List<Line> lines) {
        int bars = 0;
        int cells = 0;
        for (Line line : lines) {
            if (isBar(line)) {
                bars++;
            } else if (isPiped(line)) {
                if (bars == 0 || line.text().startsWith("|")) {
                    return false;
                }
                cells++;
            }
        }
        return bars >= FEWEST_ROWS && cells >= bars;
    }

    private static boolean isBar(Line line) {
        return line.kind() == Kind.PIPED_CELL && Pipes.isBar(line.text());
    }

    private static boolean isPiped(Line line) {
        return line.kind() == Kind.PIPED_CELL || line.kind() == Kind.PIPES;
    }

    private List<Line> join(List<Line> lines) {
        for (Line line : lines) {
            if (isBar(line)) {
                endRow();
                open = true;
            } else if (open && isPiped(line)) {
                number = cells.isEmpty() ? line.number() : number;
                begun.forEach(part -> cells.append(part.text()).append('\n'));
                begun.clear();
                cells.append(line.text()).append(' ');
            } else if (open && line.kind() == Kind.TEXT && begun.size() < Labels.MOST_LINES) {
                begun.add(line);
            } else if (!open || !line.isBlank()) {
                endRow();
                rows.add(line);
            }
        }
        endRow();
        return rows;
    }

    /** What no pipe followed is no cell. */
    private void endRow() {
        if (!cells.isEmpty()) {
            String row = cells.toString().strip();
            rows.add(new Line(number, Kind.PIPES, row, row));
        }
        rows.addAll(begun);
        cells.setLength(0);
        begun.clear();
        open = false;
    }
}
