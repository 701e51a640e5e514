package org.gongkai.formats.xlsx;

import java.util.Optional;

/**
 * A cell in its place on the sheet.
 *
 * @param row from 0
 * @param column from 0
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param text what stands in it; for a number, the number written out
 * @param number whether the text is a number
 * @param formula what calculates it; absent where it is filled in or fixed
 * @param look how it looks
 */
record Placed(
        int row,
        int column,
        int rows,
        int columns,
        String text,
        boolean number,
        Optional<String> formula,
        CellLook look) {

    boolean isMerged() {
        return rows > 1 || columns > 1;
    }

    /** Its first place, as {@code J12}. */
    String reference() {
        return new CellReference(row, column).toString();
    }

    /** All its places, as {@code J12:K12}. */
    String range() {
        return reference() + ":" + new CellReference(row + rows - 1, column + columns - 1);
    }
}
