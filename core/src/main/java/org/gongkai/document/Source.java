package org.gongkai.document;

import java.util.Objects;

/**
 * 原文: where an entry was read, and what stands there.
 *
 * @param location where
 * @param text the text as printed, trimmed; empty where the place is blank
 */
public record Source(Location location, String text) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Source {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(text, "text");
    }
}
