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
            if (last >= 0 && isApart(glyphs.get(last), glyphs.get(i), size)) {
                cells.add(cell(glyphs.subList(begin, last + 1)));
                begin = i;
            }
            last = i;
        }
        cells.add(cell(glyphs.subList(begin, last + 1)));
        return cells;
    }

    private static boolean isApart(Glyph left, Glyph right, double size) {
        double gap = right.from() - left.to();
        boolean numbers = Signs.isDigit(left.text().codePointAt(0))
                && Signs.isDigit(right.text().codePointAt(0));
        return gap > (numbers ? NUMBER_GAP : GAP) * size;
    }

    private static LooseCell cell(List<Glyph> glyphs) {
        return new LooseCell(
                Line.text(glyphs),
                glyphs.get(0).from(),
                glyphs.get(glyphs.size() - 1).to());
    }

    boolean overlaps(double otherFrom, double otherTo) {
        return from < otherTo && otherFrom < to;
    }

    /** Whether an entry stands here and no label: a sign for none, or a number that counts no row. */
    boolean isEntry() {
        if (Signs.isFigure(text)) {
            return true;
        }
        int at = 0;
        while (at < text.length() && Signs.isDigit(text.charAt(at))) {
            at++;
        }
        return at > 0 && at < text.length() && "（(件条元万".indexOf(text.charAt(at)) >= 0;
    }
}
