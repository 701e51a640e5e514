package org.gongkai.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.codec.Codec;

/** The formats there are. */
final class Formats {
    private Formats() {}

    /** The names of the formats that can be read. */
    static List<String> readable() {
        return Codecs.all().stream().map(Codec::name).toList();
    }

    /** The names of the formats that can be written. */
    static List<String> writable() {
        return Codecs.all().stream().filter(Codec::canWrite).map(Codec::name).toList();
    }

    /** Whether a file of this name can be written. */
    static boolean isWritten(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return Codecs.all().stream()
                .filter(Codec::canWrite)
                .flatMap(codec -> codec.extensions().stream())
                .anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** The extensions of the files that a folder is walked for. */
    static Set<String> extensions() {
        return Codecs.all().stream()
                .flatMap(codec -> codec.extensions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
