package org.gongkai.formats.io;

/** What a table is by what stands in it: data, places on the page, or but a part of the cell around it. */
public final class TableKind {
    private static final int LONGEST_LABEL = 60;

    private TableKind() {}

    /** Whether a cell with so many characters may hold a label or a figure, and no prose. */
    public static boolean isLabel(int characters) {
        return characters > 0 && characters <= LONGEST_LABEL;
    }

    /** Whether its cells are places on the page: one column, or mostly other tables. */
    public static boolean isLayout(int widestRow, int nestedCells, int labels) {
        return widestRow < 2 || nestedCells > labels;
    }

    /** Whether it is but a frame or a list within a cell, and no table that means something by itself. */
    public static boolean isInline(int rows, int widestRow) {
        return rows < 2 || widestRow < 2;
    }
}
