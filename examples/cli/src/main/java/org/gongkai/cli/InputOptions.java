package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.dataset.Sources;
import org.gongkai.formats.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What to read, and as what; the same for every command that reads. */
final class InputOptions {
    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "path")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ReadOptions reading = new ReadOptions();

    @Option(names = "--files-from", paramLabel = "FILE", descriptionKey = "files-from")
    private @Nullable String filesFrom;

    @Option(names = "--progress", descriptionKey = "progress.option")
    private boolean progress;

    /** Whether progress was asked for. */
    boolean progress() {
        return progress;
    }

    /** As {@link ReadOptions#reader}. */
    ReportReader reader(Words words, CommandSpec command) {
        return reading.reader(words, command);
    }

    /** As {@link ReadOptions#anyFormat}. */
    ReportReader anyFormat(Words words, CommandSpec command) {
        return reading.anyFormat(words, command);
    }

    /**
     * What was named, on the command line and then in the list.
     *
     * @throws ParameterException if nothing was named or the list can't be read
     */
    Sources sources(Session session, Words words, CommandSpec command) {
        List<String> names = new ArrayList<>(paths);
        if (filesFrom != null) {
            names.addAll(list(filesFrom, session, words, command));
        }
        if (names.isEmpty()) {
            throw new ParameterException(command.commandLine(), words.of("usage.noInput"));
        }
        return Sources.of(session.folder(), names, Formats.extensions()).withStandardInput(session.in());
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
