package org.gongkai.formats.flow;

import java.util.Objects;

/**
 * A line or paragraph on a page that is written.
 *
 * @param role how it looks
 * @param level of a heading from 1; 0 where the document does not call it one
 * @param text its text; may have line feeds, is never blank
 */
public record PageLine(PageRole role, int level, String text) implements PageItem {

    /** Throws {@link NullPointerException} naming the missing part. */
    public PageLine {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(text, "text");
    }
}
