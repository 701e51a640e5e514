package org.gongkai.cli;

import java.util.Optional;
import org.gongkai.formats.codec.Codec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** In which format to write; the same for every command that writes a report. */
final class OutputFormat {
    private final Value<String> to;

    /** Declares it. */
    OutputFormat(Options options) {
        this.to = options.text("--to", "FORMAT", "to");
    }

    /** Whether a format was named. */
    boolean isNamed() {
        return to.given().isPresent();
    }

    /**
     * The format that was named, else that of the file's extension.
     *
     * @throws ParameterException naming the formats, if it is none that can be written
     */
    Codec codec(String file, Words words, CommandSpec command) {
        Optional<Codec> codec = to.given().map(Formats::writable).orElseGet(() -> Formats.written(file));
        return codec.orElseThrow(() -> new ParameterException(
                command.commandLine(),
                to.given()
                        .map(name -> words.of("usage.format", name, Formats.writableNames()))
                        .orElseGet(() -> words.of("usage.extension", file, Formats.writableNames()))));
    }
}
