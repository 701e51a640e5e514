package org.gongkai.formats.page;

import java.util.List;

/** The text of a cell. Lines that the width of the cell broke are joined; lines that somebody broke stay apart. */
final class CellText {
    /** No cell keeps more than this free on both sides together. */
    private static final double PADDING = 13;
    /** Lines nearer than this, in sizes of the font, lie over each other. */
    private static final double OVER = 0.7;

    private CellText() {}

    static String of(List<Line> lines, double width) {
        StringBuilder text = new StringBuilder();
        Line last = null;
        for (Line line : lines) {
            if (last != null) {
                text.append(between(last, line, width));
            }
            text.append(line.text());
            if (Overprint.isIn(line.glyphs())) {
                text.append(Signs.UNREADABLE);
            }
            last = line;
        }
        return text.toString();
    }

    private static String between(Line upper, Line lower, double width) {
        boolean digits = Signs.isDigit(upper.last()) && Signs.isDigit(lower.first());
        if (!isFull(upper, lower, width) || (digits && areOver(upper, lower))) {
            return "\n";
        }
        return digits ? "" : upper.joint(lower);
    }

    private static boolean areOver(Line upper, Line lower) {
        return upper.page() == lower.page()
                && lower.base() - upper.base() < OVER * Math.min(upper.size(), lower.size());
    }

    /** Whether the width of a cell broke a line: what begins the next one would not have fitted into this one. */
    static boolean isFull(Line upper, Line lower, double width) {
        boolean digits = Signs.isDigit(upper.last()) && Signs.isDigit(lower.first());
        double piece = digits ? lower.glyphs().get(0).width() : lower.beginning();
        return upper.right() - upper.left() + piece >= width - Math.min(PADDING, width / 2);
    }
}
