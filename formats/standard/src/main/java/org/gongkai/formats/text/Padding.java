package org.gongkai.formats.text;

import java.util.List;
import org.gongkai.formats.text.Line.Kind;

/**
 * Pipes right behind each other at the end of a row, which fill it up to the width of its table: no cells, where the
 * text shows that its blank cells have a blank between their pipes.
 */
final class Padding {
    private Padding() {}

    /** The lines without such pipes; the same lines where they may be cells. */
    static List<Line> without(List<Line> lines) {
        boolean shown = false;
        for (Line line : lines) {
            if (line.kind() == Kind.PIPES) {
                if (line.text().substring(0, end(line.text())).contains("||")) {
                    return lines;
                }
                shown |= hasBlankWithin(line.text());
            }
        }
        if (!shown) {
            return lines;
        }
        return lines.stream().map(Padding::bare).toList();
    }

    private static Line bare(Line line) {
        int end = line.kind() == Kind.PIPES ? end(line.text()) : 0;
        if (end == 0 || line.text().length() - end == 1) {
            return line;
        }
        return new Line(
                line.number(), line.kind(), line.text().substring(0, end).strip(), line.raw());
    }

    /** Where the pipes at the end of a row begin. */
    private static int end(String row) {
        int end = row.length();
        while (end > 0 && row.charAt(end - 1) == '|') {
            end--;
        }
        return end;
    }

    /** Whether a blank cell stands between two that hold something. */
    private static boolean hasBlankWithin(String row) {
        List<String> cells = Pipes.cells(row);
        int first = 0;
        while (first < cells.size() && cells.get(first).isEmpty()) {
            first++;
        }
        int last = cells.size() - 1;
        while (last > first && cells.get(last).isEmpty()) {
            last--;
        }
        return first < last && cells.subList(first, last).contains("");
    }
}
