package org.gongkai.formats.page;

import java.util.List;
import java.util.TreeSet;

/**
 * The cell of a number. One that sticks out of its cell is in the one that it is set against: left, right or in the
 * middle; where that is none, or several, nobody can tell, nor where its digits are drawn one by one.
 *
 * @param cell its cell; -1 outside the table
 * @param over where nobody can tell, the other cells that it may be in; else none
 */
record NumberCell(int cell, List<Integer> over) {
    /** What may stick out, in widths of a digit. */
    private static final double STICKS_OUT = 0.5;
    /** The room between a line and what is set against it, in sizes of the font. */
    private static final double PADDING = 0.7;
    /** How far from the middle a number still is in the middle, in sizes of the font. */
    private static final double OFF_MIDDLE = 0.15;

    /**
     * Finds it.
     *
     * @param glyphs the number, from left to right
     * @param middle the cell in which its middle is
     */
    static NumberCell of(List<Glyph> glyphs, int middle, RuledTable table) {
        Glyph first = glyphs.get(0);
        Glyph last = glyphs.get(glyphs.size() - 1);
        if (middle < 0 || first.turn() != 0) {
            return new NumberCell(middle, List.of());
        }
        RuledTable.Box box = table.cells().get(middle);
        double room = STICKS_OUT * first.width();
        boolean fits = first.from() >= table.left(box) - room && last.to() <= table.right(box) + room;
        if (fits || !first.isDigit()) {
            return new NumberCell(middle, List.of());
        }
        TreeSet<Integer> touched = new TreeSet<>();
        for (Glyph glyph : glyphs) {
            touched.add(table.cellAt(glyph.middleX(), glyph.middleY()));
        }
        touched.remove(-1);
        List<Integer> set = touched.stream()
                .filter(cell -> isSetIn(table.cells().get(cell), first, last, table))
                .toList();
        boolean whole = glyphs.stream().allMatch(glyph -> glyph.run() == first.run());
        if (set.size() == 1 && whole) {
            return new NumberCell(set.get(0), List.of());
        }
        touched.remove(middle);
        return new NumberCell(middle, List.copyOf(touched));
    }

    private static boolean isSetIn(RuledTable.Box box, Glyph first, Glyph last, RuledTable table) {
        double left = first.from() - table.left(box);
        double right = table.right(box) - last.to();
        double padding = PADDING * first.size();
        return (left >= 0 && left <= padding)
                || (right >= 0 && right <= padding)
                || Math.abs(left - right) <= 2 * OFF_MIDDLE * first.size();
    }
}
