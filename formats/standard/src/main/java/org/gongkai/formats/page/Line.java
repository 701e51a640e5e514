package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs on one line.
 *
 * @param page the page, from 1
 * @param glyphs from its beginning to its end, blanks at the ends left out; at least one
 * @param blankEnd whether a blank was left out at its end
 */
record Line(int page, List<Glyph> glyphs, boolean blankEnd) {
    /** Lines further apart than this, in sizes of the font, are two. */
    private static final double OFF_BASE = 0.4;
    /** A gap of so many sizes is a blank: between narrow characters, beside one, and between wide ones. */
    private static final double NARROW_BLANK = 0.2;

    private static final double MIXED_BLANK = 0.45;
    private static final double WIDE_BLANK = 0.9;

    Line {
        glyphs = List.copyOf(glyphs);
    }

    /** The lines that some glyphs of a page stand on, from top to bottom; what is written sideways comes last. */
    static List<Line> of(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingInt(Glyph::turn).thenComparingDouble(Glyph::base));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sorted.size(); ) {
            Glyph first = sorted.get(i);
            int end = i + 1;
            double reach = first.base() + OFF_BASE * Math.max(first.size(), 1);
            while (end < sorted.size()
                    && sorted.get(end).turn() == first.turn()
                    && sorted.get(end).base() <= reach) {
                end++;
            }
            add(page, sorted.subList(i, end), lines);
            i = end;
        }
        return lines;
    }

    private static void add(int page, List<Glyph> glyphs, List<Line> lines) {
        List<Glyph> line = new ArrayList<>(glyphs);
        line.sort(Comparator.comparingDouble(Glyph::from));
        int from = 0;
        int to = line.size();
        while (from < to && line.get(from).isBlank()) {
            from++;
        }
        while (to > from && line.get(to - 1).isBlank()) {
            to--;
        }
        if (from < to) {
            lines.add(new Line(page, line.subList(from, to), to < line.size()));
        }
    }

    /** What stands between this line and the next one where no line end does: a blank between words, else nothing. */
    String joint(Line next) {
        boolean wordEnds = Signs.isNarrow(last());
        boolean wordBegins = Signs.isNarrow(next.first());
        return (wordEnds && wordBegins) || (blankEnd && (wordEnds || wordBegins)) ? " " : "";
    }

    int first() {
        return glyphs.get(0).text().codePointAt(0);
    }

    int last() {
        String text = glyphs.get(glyphs.size() - 1).text();
        return text.codePointBefore(text.length());
    }

    double left() {
        return glyphs.get(0).from();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).to();
    }

    double base() {
        return glyphs.get(0).base();
    }

    /** The size of most of its glyphs. */
    double size() {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return Math.max(sizes[sizes.length / 2], 0.1);
    }

    String text() {
        return text(glyphs);
    }

    /** The characters of some glyphs of a line, with a blank where the page shows one. */
    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && !last.isBlank() && !glyph.isBlank() && isBlankBetween(last, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString();
    }

    private static boolean isBlankBetween(Glyph left, Glyph right) {
        double gap = (right.from() - left.to()) / Math.max(Math.max(left.size(), right.size()), 0.1);
        boolean narrowLeft =
                Signs.isNarrow(left.text().codePointBefore(left.text().length()));
        boolean narrowRight = Signs.isNarrow(right.text().codePointAt(0));
        if (narrowLeft && narrowRight) {
            return gap > NARROW_BLANK;
        }
        return gap > (narrowLeft || narrowRight ? MIXED_BLANK : WIDE_BLANK);
    }

    /** How wide the shortest piece is that a writer could have put at the end of the line before. */
    double beginning() {
        Glyph first = glyphs.get(0);
        double end = first.to();
        boolean word = Signs.isNarrow(first.text().codePointAt(0));
        boolean open = Signs.isOpening(first.text().codePointAt(0));
        for (Glyph glyph : glyphs.subList(1, glyphs.size())) {
            int c = glyph.text().codePointAt(0);
            if (!open && !Signs.isClosing(c) && !(word && Signs.isNarrow(c))) {
                break;
            }
            open = open && Signs.isOpening(c);
            word = Signs.isNarrow(c) || (word && Signs.isPoint(c));
            end = glyph.to();
        }
        return end - first.from();
    }
}
