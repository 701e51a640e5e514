package org.gongkai.template;

import java.util.List;
import java.util.Objects;
import org.gongkai.model.SectionKey;

/**
 * 章节标题: a section of the form.
 *
 * @param key which section
 * @param text its heading as printed, with its number
 * @param aliases other headings that real reports print for it, without number
 */
public record SectionTitle(SectionKey key, String text, List<String> aliases) {

    /** Copies the aliases. */
    public SectionTitle {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        aliases = List.copyOf(aliases);
    }
}
