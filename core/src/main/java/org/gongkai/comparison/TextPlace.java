package org.gongkai.comparison;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.model.SectionKey;

/**
 * 文中位置: where a passage stands in one report, and what it says there.
 *
 * @param section the section of the form; absent outside of any, and in a narrative report's own sections
 * @param heading the heading of its section, as printed; absent where there is none
 * @param number 第几段: which paragraph (or row, or attachment) of its section, from 1; 0 for the heading
 * @param text as printed
 */
public record TextPlace(Optional<SectionKey> section, Optional<String> heading, int number, String text) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public TextPlace {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
    }
}
