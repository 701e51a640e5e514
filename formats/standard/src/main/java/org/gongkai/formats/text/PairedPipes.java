package org.gongkai.formats.text;

import java.util.List;
import org.gongkai.formats.text.Line.Kind;

/** Rows whose cells stand each between two pipes of its own, {@code |规章||0||3|}, as scripts have written them. */
final class PairedPipes {
    private static final int FEWEST_ROWS = 4;

    private PairedPipes() {}

    /** The lines with one pipe between two cells; the same lines where some row is written otherwise. */
    static List<Line> of(List<Line> lines) {
        int rows = 0;
        for (Line line : lines) {
            if (line.kind() == Kind.PIPES) {
                if (!isPaired(line.text())) {
                    return lines;
                }
                rows += line.text().contains("||") ? 1 : 0;
            }
        }
        return rows < FEWEST_ROWS
                ? lines
                : lines.stream().map(PairedPipes::single).toList();
    }

    /** Whether pipes stand at both ends of a row, and an even number of them between its cells. */
    private static boolean isPaired(String row) {
        int last = row.length() - 1;
        if (last < 1 || row.charAt(0) != '|' || row.charAt(last) != '|') {
            return false;
        }
        int pipes = 0;
        for (int i = 1; i < last; i++) {
            if (row.charAt(i) == '|') {
                pipes++;
            } else if (pipes % 2 == 0) {
                pipes = 0;
            } else {
                return false;
            }
        }
        return pipes % 2 == 0;
    }

    private static Line single(Line line) {
        return line.kind() == Kind.PIPES
                ? new Line(line.number(), line.kind(), line.text().replace("||", " | "), line.raw())
                : line;
    }
}
