package org.gongkai.document;

import java.util.Objects;

/**
 * 标题行: a line that the document's own markup calls a heading.
 *
 * @param level 1 for the highest
 * @param text the text without markup, one line
 * @param location where it stands
 */
public record Heading(int level, String text, Location location) implements Block {

    /** Throws {@link IllegalArgumentException} if the level is below 1. */
    public Heading {
        if (level < 1) {
            throw new IllegalArgumentException("level is below 1: " + level);
        }
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
    }
}
