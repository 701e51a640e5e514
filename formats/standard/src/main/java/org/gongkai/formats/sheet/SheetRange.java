package org.gongkai.formats.sheet;

/**
 * A rectangle of places, both ends within it, from 0.
 *
 * @param top the first row
 * @param left the first column
 * @param bottom the last row
 * @param right the last column
 */
public record SheetRange(int top, int left, int bottom, int right) {

    /** Throws {@link IllegalArgumentException} if an end lies before its beginning. */
    public SheetRange {
        if (top < 0 || left < 0 || bottom < top || right < left) {
            throw new IllegalArgumentException("not a range: " + top + ", " + left + ", " + bottom + ", " + right);
        }
    }
}
