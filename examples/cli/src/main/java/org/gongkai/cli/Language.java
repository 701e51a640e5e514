package org.gongkai.cli;

import java.util.Locale;

/** The language of tables, messages and help. */
enum Language {
    /** 中文. */
    ZH,
    /** English. */
    EN;

    /** The language that the arguments ask for with {@code --lang}; Chinese if none, or none we know. */
    static Language askedFor(String... arguments) {
        String line = String.join("\n", arguments).toLowerCase(Locale.ROOT) + "\n";
        return line.contains("--lang=en\n") || line.contains("--lang\nen\n") ? EN : ZH;
    }
}
