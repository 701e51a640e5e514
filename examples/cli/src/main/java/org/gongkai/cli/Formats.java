package org.gongkai.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.dataset.Sources;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.codec.Codec;

/** The formats there are. */
final class Formats {
    /** Those of this module and of others on the path, looked up once. */
    private static final List<Codec> ALL = Codecs.all();

    private Formats() {}

    /** All of them, in the order in which they are tried. */
    static List<Codec> all() {
        return ALL;
    }

    /** The names of the formats that can be read. */
    static List<String> readable() {
        return ALL.stream().map(Codec::name).toList();
    }

    /** The formats that can be written. */
    private static List<Codec> writable() {
        return ALL.stream().filter(Codec::canWrite).toList();
    }

    /** Their names. */
    static String writableNames() {
        return writable().stream().map(Codec::name).collect(Collectors.joining(" "));
    }

    /** The format of this name, if it can be written. */
    static Optional<Codec> writable(String name) {
        return writable().stream().filter(codec -> codec.name().equals(name)).findFirst();
    }

    /** The format that a file of this name is written in. */
    static Optional<Codec> written(String name) {
        String extension = Sources.extension(name);
        return writable().stream()
                .filter(codec -> codec.extensions().contains(extension))
                .findFirst();
    }

    /** The extensions of the files that a folder is walked for. */
    static Set<String> extensions() {
        return ALL.stream().flatMap(codec -> codec.extensions().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
