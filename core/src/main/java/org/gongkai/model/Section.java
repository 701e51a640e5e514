package org.gongkai.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 章节: one section of the text, in the order of the document.
 *
 * @param key which section of the form it is; absent for a section of a narrative report's own
 * @param heading the heading as printed, with its number; absent for the preface
 * @param paragraphs 段落, as printed and without markup; empty where only a table stands
 */
public record Section(Optional<SectionKey> key, Optional<String> heading, List<String> paragraphs) {

    /** Copies the paragraphs. */
    public Section {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(heading, "heading");
        paragraphs = List.copyOf(paragraphs);
    }

    /** A section of the form under its heading. */
    public static Section of(SectionKey key, String heading, String... paragraphs) {
        return new Section(Optional.of(key), Optional.of(heading), List.of(paragraphs));
    }
}
