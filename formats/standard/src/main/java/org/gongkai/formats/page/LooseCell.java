package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands apart from the rest of its line, as the cell of a table without lines does.
 *
 * @param text the text
 * @param from where it begins, in points
 * @param to where it ends
 */
record LooseCell(String text, double from, double to) {
    /** A gap as wide as this parts cells, in sizes of the font. */
    private static final double GAP = 1.2;
    /** Between numbers a smaller one does. */
    private static final double NUMBER_GAP = 0.35;
    /** Between digits that stand alone one up to this may be of their number, set wide. */
    private static final double SPACED = 0.6;

    private static final int THOUSAND = 3;

    static List<LooseCell> of(Line line) {
        List<LooseCell> cells = new ArrayList<>();
        List<Glyph> glyphs = line.glyphs();
        double size = line.size();
        int begin = 0;
        int last = -1;
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i).isBlank()) {
                continue;
            }
            if (last >= 0 && isApart(glyphs, last, i, size)) {
                cells.add(cell(glyphs.subList(begin, last + 1)));
                begin = i;
            }
            last = i;
        }
        cells.add(cell(glyphs.subList(begin, last + 1)));
        return cells;
    }

    private static boolean isApart(List<Glyph> glyphs, int left, int right, double size) {
        double gap = glyphs.get(right).from() - glyphs.get(left).to();
        if (!glyphs.get(left).isDigit() || !glyphs.get(right).isDigit()) {
            return gap > GAP * size;
        }
        boolean alone = !isNear(glyphs, left, -1, size) && !isNear(glyphs, right, 1, size);
        return gap > (alone ? SPACED : NUMBER_GAP) * size;
    }

    /** Whether something stands close to a digit, on its left or right. */
    private static boolean isNear(List<Glyph> glyphs, int at, int step, double size) {
        int beside = at + step;
        while (beside >= 0 && beside < glyphs.size() && glyphs.get(beside).isBlank()) {
            beside += step;
        }
        if (beside < 0 || beside >= glyphs.size()) {
            return false;
        }
        Glyph left = glyphs.get(Math.min(at, beside));
        Glyph right = glyphs.get(Math.max(at, beside));
        return right.from() - left.to() <= NUMBER_GAP * size;
    }

    private static LooseCell cell(List<Glyph> glyphs) {
        return new LooseCell(
                Overprint.isIn(glyphs) ? Line.text(glyphs) + Signs.UNREADABLE : Line.text(glyphs),
                glyphs.get(0).from(),
                glyphs.get(glyphs.size() - 1).to());
    }

    boolean overlaps(double otherFrom, double otherTo) {
        return from < otherTo && otherFrom < to;
    }

    boolean isDigit() {
        return text.length() == 1 && Signs.isDigit(text.charAt(0));
    }

    /** Whether blanks part its digits, as in 2 7, and not its thousands. */
    boolean isSetWide() {
        boolean wide = false;
        int end = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == ' ') {
                wide |= end - i - 1 != THOUSAND;
                end = i;
            } else if (!Signs.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return wide;
    }

    /** Whether an entry begins here whose remark does not end. */
    boolean isOpen() {
        return isEntry() && text.chars().map(LooseCell::depth).sum() > 0;
    }

    /** Whether a blank stands in the remark of an entry, as where that of the next column comes close to it. */
    boolean isOfTwo() {
        int remark = Math.max(text.indexOf('（'), text.indexOf('('));
        return isEntry() && remark >= 0 && text.lastIndexOf(' ') > remark;
    }

    /** Whether a remark begins here that belongs to the number above. */
    boolean isRemarkOf(LooseCell above) {
        return depth(text.charAt(0)) > 0 && above.text.chars().allMatch(Signs::isDigit);
    }

    private static int depth(int c) {
        return switch (c) {
            case '（', '(' -> 1;
            case '）', ')' -> -1;
            default -> 0;
        };
    }

    /** What goes on with this one in the next line. */
    LooseCell with(LooseCell lower) {
        return new LooseCell(text + lower.text, Math.min(from, lower.from), Math.max(to, lower.to));
    }

    /** The same, not to be taken for a figure. */
    LooseCell unreadable() {
        return new LooseCell(text + Signs.UNREADABLE, from, to);
    }

    /** Whether an entry stands here and no label. */
    boolean isEntry() {
        return Signs.isEntry(text);
    }
}
