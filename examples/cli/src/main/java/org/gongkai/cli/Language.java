package org.gongkai.cli;

import java.util.Locale;
import java.util.Optional;

/** The language of tables, messages and help. */
enum Language {
    /** 中文. */
    ZH,
    /** English. */
    EN;

    /** The language that the arguments ask for with {@code --lang}; empty if none, or none we know. */
    static Optional<Language> askedFor(String... arguments) {
        String line = String.join("\n", arguments).toLowerCase(Locale.ROOT) + "\n";
        for (Language language : values()) {
            if (line.contains("--lang=" + language + "\n") || line.contains("--lang\n" + language + "\n")) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** As {@code --lang} has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
