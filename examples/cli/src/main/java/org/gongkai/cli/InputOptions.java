package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What to read, and as what; the same for every command that reads. */
final class InputOptions {
    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "from")
    private @Nullable String from;

    @Option(names = "--files-from", paramLabel = "FILE", descriptionKey = "files-from")
    private @Nullable String filesFrom;

    @Option(names = "--progress", descriptionKey = "progress.option")
    private boolean progress;

    /** Whether progress was asked for. */
    boolean progress() {
        return progress;
    }

    /** The format to read as, if one was named. */
    Optional<String> from() {
        return Optional.ofNullable(from);
    }

    /**
     * The inputs, in order.
     *
     * @throws ParameterException as {@link #names}
     */
    List<Input> find(Session session, Words words, CommandSpec command) {
        return new InputFinder(session.folder(), Formats.extensions()).find(names(session, words, command));
    }

    /**
     * What was named, on the command line and then in the list.
     *
     * @throws ParameterException if nothing was named, the list can't be read, or the format is not known
     */
    List<String> names(Session session, Words words, CommandSpec command) {
        if (from != null && !Formats.readable().contains(from)) {
            throw new ParameterException(
                    command.commandLine(), words.of("usage.format", from, String.join(" ", Formats.readable())));
        }
        List<String> names = new ArrayList<>(paths);
        if (filesFrom != null) {
            names.addAll(list(filesFrom, session, words, command));
        }
        if (names.isEmpty()) {
            throw new ParameterException(command.commandLine(), words.of("usage.noInput"));
        }
        return names;
    }

    private static List<String> list(String file, Session session, Words words, CommandSpec command) {
        try {
            return Files.readAllLines(session.folder().resolve(file), UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new ParameterException(
                    command.commandLine(), words.of("usage.list", file, String.valueOf(e.getMessage())), e);
        }
    }
}
