package org.gongkai.template;

import java.util.List;
import java.util.Objects;

/**
 * 标目: a label printed on the form.
 *
 * @param key stable name of the label, as {@code requests.outcomes.refused}; a row's is the prefix of its figure ids
 * @param text as printed, with its number
 * @param aliases other names that real reports print for it
 */
public record Label(String key, String text, List<String> aliases) {

    /** Copies the aliases. */
    public Label {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        aliases = List.copyOf(aliases);
    }

    // Written out, as what the compiler would give is linked at its first call and takes milliseconds then.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Label label
                        && key.equals(label.key)
                        && text.equals(label.text)
                        && aliases.equals(label.aliases));
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
