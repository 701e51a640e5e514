package org.gongkai.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to read.
 *
 * @param source its name in results: as given, joined with the way below it where a folder was given
 * @param file the file; absent for standard input
 * @param problem the key of the words that say why it can't be opened; absent where it can
 */
record Input(String source, Optional<Path> file, Optional<String> problem) {

    static Input standard() {
        return new Input("-", Optional.empty(), Optional.empty());
    }

    static Input file(String source, Path file) {
        return new Input(source, Optional.of(file), Optional.empty());
    }

    static Input lost(String source, String problem) {
        return new Input(source, Optional.empty(), Optional.of(problem));
    }
}
