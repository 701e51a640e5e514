package org.gongkai.model;

import java.util.Objects;

/**
 * 无法识读: a placeholder ({@code /}, {@code —}, {@code 无}) or what can't be read as a figure; the text is kept.
 *
 * <p>Reading says so with {@code READ-CELL} at the place.
 *
 * @param text what stands in the place, trimmed; never blank, for that is {@link Blank}
 */
public record Unreadable(String text) implements Entry {

    /** Checks the shape; throws {@link IllegalArgumentException} if the text is blank. */
    public Unreadable {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text is blank; a blank place is Entry.blank()");
        }
    }
}
