package org.gongkai.formats.page;

import java.util.List;

/** The text of a cell. Lines that the width of the cell broke are joined; lines that somebody broke stay apart. */
final class CellText {
    /** No cell keeps more than this free on both sides together. */
    private static final double PADDING = 13;

    private CellText() {}

    static String of(List<Line> lines, double width) {
        StringBuilder text = new StringBuilder();
        Line last = null;
        for (Line line : lines) {
            if (last != null) {
                text.append(between(last, line, width));
            }
            text.append(line.text());
            last = line;
        }
        return text.toString();
    }

    private static String between(Line upper, Line lower, double width) {
        if (!isFull(upper, lower, width)) {
            return "\n";
        }
        return Signs.isDigit(upper.last()) && Signs.isDigit(lower.first()) ? "" : upper.joint(lower);
    }

    /** Whether the width of a cell broke a line: what begins the next one would not have fitted into this one. */
    static boolean isFull(Line upper, Line lower, double width) {
        boolean digits = Signs.isDigit(upper.last()) && Signs.isDigit(lower.first());
        double piece = digits ? lower.glyphs().get(0).width() : lower.beginning();
        return upper.right() - upper.left() + piece >= width - Math.min(PADDING, width / 2);
    }
}
