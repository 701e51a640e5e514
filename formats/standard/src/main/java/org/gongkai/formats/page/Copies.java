package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes what is printed twice, to look bold, once. A number is a second print only as a whole: one digit that falls on
 * its like is of another number that lies over the first.
 */
final class Copies {
    /** A second print stands off by less than this, in sizes of the font. */
    private static final double FARTHEST = 0.2;
    /** And by less than this, in its own width: two equal digits of a number printed narrow are no copies. */
    private static final double FARTHEST_ACROSS = 0.6;
    /** No character is narrower, in sizes of the font. */
    private static final double NARROWEST = 0.05;
    /** No usual size of letters is it times a power of two, so those of one size and nearly so are kept together. */
    private static final double SMALLEST_SQUARE = 1.7;

    private final Map<Place, List<Glyph>> seen = new HashMap<>();
    private final List<Glyph> kept = new ArrayList<>();

    /** A text and the square in which it stands. */
    private record Place(String text, long x, long y) {}

    private Copies() {}

    /** Glyphs in the order of the file, which run to the right, without second prints. */
    static List<Glyph> without(List<Glyph> glyphs) {
        Copies copies = new Copies();
        for (int i = 0; i < glyphs.size(); ) {
            int end = i + 1;
            while (end < glyphs.size() && goesOn(glyphs.get(end - 1), glyphs.get(end))) {
                end++;
            }
            copies.take(glyphs.subList(i, end));
            i = end;
        }
        return copies.kept;
    }

    private static boolean goesOn(Glyph left, Glyph right) {
        return left.run() == right.run() && left.isDigit() && right.isDigit() && right.from() >= left.from();
    }

    private void take(List<Glyph> together) {
        if (together.size() == 1 && !isCopy(together.get(0))) {
            keep(together.get(0));
        } else if (together.size() > 1 && !together.stream().allMatch(this::isCopy)) {
            for (Glyph glyph : together) {
                if (isCopy(glyph)) {
                    kept.add(glyph);
                } else {
                    keep(glyph);
                }
            }
        }
    }

    private void keep(Glyph glyph) {
        kept.add(glyph);
        if (!glyph.isBlank()) {
            double square = square(glyph.size());
            Place place = new Place(glyph.text(), Math.round(glyph.x() / square), Math.round(glyph.y() / square));
            seen.computeIfAbsent(place, any -> new ArrayList<>()).add(glyph);
        }
    }

    /** Looks into the squares that reach near enough: one most often, and at most two in each direction. */
    private boolean isCopy(Glyph glyph) {
        if (glyph.isBlank()) {
            return false;
        }
        double near = FARTHEST * glyph.size();
        double narrow = Math.max(NARROWEST * glyph.size(), glyph.width());
        double across = glyph.width() > 0 ? Math.min(near, FARTHEST_ACROSS * narrow) : near;
        double square = square(glyph.size());
        long left = Math.round((glyph.x() - across) / square);
        long right = Math.round((glyph.x() + across) / square);
        long top = Math.round((glyph.y() - near) / square);
        long bottom = Math.round((glyph.y() + near) / square);
        return isNear(glyph, left, top, across, near)
                || (right != left && isNear(glyph, right, top, across, near))
                || (bottom != top && isNear(glyph, left, bottom, across, near))
                || (right != left && bottom != top && isNear(glyph, right, bottom, across, near));
    }

    private boolean isNear(Glyph glyph, long squareX, long squareY, double across, double near) {
        for (Glyph other : seen.getOrDefault(new Place(glyph.text(), squareX, squareY), List.of())) {
            if (Math.abs(other.x() - glyph.x()) < across && Math.abs(other.y() - glyph.y()) < near) {
                return true;
            }
        }
        return false;
    }

    /** How wide the squares are in which glyphs of about a size are kept: wider than they are large. */
    private static double square(double size) {
        double square = SMALLEST_SQUARE;
        while (square < size) {
            square *= 2;
        }
        return square;
    }
}
