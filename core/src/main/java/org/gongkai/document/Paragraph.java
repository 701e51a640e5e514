package org.gongkai.document;

import java.util.Objects;

/**
 * 段落: a line or paragraph of text. Whether it is prose, a heading without markup, or one cell of a table that lost its
 * frame, recognition decides.
 *
 * @param text the text without markup
 * @param location where it begins
 */
public record Paragraph(String text, Location location) implements Block {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
    }
}
