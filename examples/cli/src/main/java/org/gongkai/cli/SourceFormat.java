package org.gongkai.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What to read documents as; the same for every command that reads. */
final class SourceFormat {
    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "from")
    private @Nullable String from;

    /**
     * The format that was named, if one was.
     *
     * @throws ParameterException naming the formats, if it is none that can be read
     */
    Optional<String> name(Words words, CommandSpec command) {
        if (from != null && !Formats.readable().contains(from)) {
            throw new ParameterException(
                    command.commandLine(), words.of("usage.format", from, String.join(" ", Formats.readable())));
        }
        return Optional.ofNullable(from);
    }
}
