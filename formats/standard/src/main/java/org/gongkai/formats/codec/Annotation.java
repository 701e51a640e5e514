package org.gongkai.formats.codec;

import java.util.Objects;
import org.gongkai.document.Location;

/**
 * 批注: what is to be said at a place of a file.
 *
 * @param location where, as reading gave it; at the beginning of the text where it is unknown
 * @param text what, on one line or several
 */
public record Annotation(Location location, String text) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Annotation {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(text, "text");
    }
}
