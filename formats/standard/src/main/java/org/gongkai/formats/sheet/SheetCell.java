package org.gongkai.formats.sheet;

import java.util.Objects;

/**
 * One place of a sheet.
 *
 * @param text what one sees in it; empty where nothing stands
 * @param size the size of its letters, in points; 0 where the file doesn't say
 * @param boxed whether a line is drawn at its left or right, as around the cells of a table
 */
public record SheetCell(String text, double size, boolean boxed) {

    /** Throws {@link NullPointerException} if there is no text. */
    public SheetCell {
        Objects.requireNonNull(text, "text");
    }
}
