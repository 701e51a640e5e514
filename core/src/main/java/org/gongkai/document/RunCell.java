package org.gongkai.document;

import java.util.Objects;

/**
 * 一格: one cell of a {@link CellRun}.
 *
 * @param text the text; empty where the document shows an empty cell
 * @param startsRow whether the document shows that a row begins here
 * @param location where it stands
 */
public record RunCell(String text, boolean startsRow, Location location) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public RunCell {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
    }
}
