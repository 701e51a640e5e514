package org.gongkai.cli;

import java.util.Optional;
import org.gongkai.formats.codec.Codec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** In which format to write; the same for every command that writes a report. */
final class OutputFormat {
    @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "to")
    private @Nullable String to;

    /** Whether a format was named. */
    boolean isNamed() {
        return to != null;
    }

    /**
     * The format that was named, else that of the file's extension.
     *
     * @throws ParameterException naming the formats, if it is none that can be written
     */
    Codec codec(String file, Words words, CommandSpec command) {
        String name = to;
        Optional<Codec> codec = name == null ? Formats.written(file) : Formats.writable(name);
        return codec.orElseThrow(() -> new ParameterException(
                command.commandLine(),
                name == null
                        ? words.of("usage.extension", file, Formats.writableNames())
                        : words.of("usage.format", name, Formats.writableNames())));
    }
}
