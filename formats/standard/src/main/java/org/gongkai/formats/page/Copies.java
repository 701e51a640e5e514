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

    private final Map<Place, List<Glyph>> seen = new HashMap<>();
    private final List<Glyph> kept = new ArrayList<>();

    /** A text and about where it stands. */
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
        if (together.stream().allMatch(this::isCopy)) {
            return;
        }
        for (Glyph glyph : together) {
            kept.add(glyph);
            if (!glyph.isBlank() && !isCopy(glyph)) {
                seen.computeIfAbsent(place(glyph, 0, 0), place -> new ArrayList<>())
                        .add(glyph);
            }
        }
    }

    private boolean isCopy(Glyph glyph) {
        if (glyph.isBlank()) {
            return false;
        }
        double near = FARTHEST * glyph.size();
        double narrow = Math.max(NARROWEST * glyph.size(), glyph.width());
        double across = glyph.width() > 0 ? Math.min(near, FARTHEST_ACROSS * narrow) : near;
        for (int x = -1; x <= 1; x++) {
            for (int y = -1; y <= 1; y++) {
                for (Glyph other : seen.getOrDefault(place(glyph, x, y), List.of())) {
                    if (Math.abs(other.x() - glyph.x()) < across && Math.abs(other.y() - glyph.y()) < near) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Place place(Glyph glyph, int right, int down) {
        double cell = Math.max(1, 4 * FARTHEST * glyph.size());
        return new Place(glyph.text(), Math.round(glyph.x() / cell) + right, Math.round(glyph.y() / cell) + down);
    }
}
