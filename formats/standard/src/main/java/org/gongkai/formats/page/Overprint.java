package org.gongkai.formats.page;

import java.util.List;

/** Numbers that are printed over each other: their digits, from left to right, are none of them. */
final class Overprint {
    /** The digits of one number that are drawn one by one may overlap by less than this, in their own width. */
    private static final double SINGLE = 0.6;
    /** Numbers drawn at one go, by less than this. */
    private static final double WHOLE = 0.25;
    /** Where another digit of the same number would be. */
    private static final int BESIDE = 2;

    private Overprint() {}

    /** Whether it is so somewhere among glyphs from left to right. */
    static boolean isIn(List<Glyph> glyphs) {
        int before = -1;
        int last = -1;
        for (int i = 0; i < glyphs.size(); i++) {
            if (glyphs.get(i).isDigit()) {
                if (last >= 0 && isOver(glyphs, before, last, i)) {
                    return true;
                }
                before = last;
                last = i;
            }
        }
        return false;
    }

    /** Whether a digit lies over the one to its left; the one before that shows whether their numbers alternate. */
    private static boolean isOver(List<Glyph> glyphs, int before, int left, int right) {
        Glyph a = glyphs.get(left);
        Glyph b = glyphs.get(right);
        if (a.run() == b.run()) {
            return false;
        }
        boolean alternating = before >= 0 && glyphs.get(before).run() == b.run();
        boolean single = !isOfMany(glyphs, left) && !isOfMany(glyphs, right);
        double allowed = alternating ? 0 : (single ? SINGLE : WHOLE) * Math.min(a.width(), b.width());
        return a.to() - b.from() > allowed;
    }

    private static boolean isOfMany(List<Glyph> glyphs, int at) {
        int run = glyphs.get(at).run();
        for (int i = Math.max(0, at - BESIDE); i <= Math.min(glyphs.size() - 1, at + BESIDE); i++) {
            if (i != at && glyphs.get(i).run() == run && glyphs.get(i).isDigit()) {
                return true;
            }
        }
        return false;
    }
}
