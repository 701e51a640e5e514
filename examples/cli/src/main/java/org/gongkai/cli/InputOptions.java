package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.dataset.Sources;
import org.gongkai.formats.ReportReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What to read, and as what; the same for every command that reads. */
final class InputOptions {
    private final Value<List<String>> paths;
    private final ReadOptions reading;
    private final Value<String> filesFrom;
    private final Value<Boolean> progress;

    /** Declares them. */
    InputOptions(Options options) {
        this.paths = options.parameters("PATH", "path");
        this.reading = new ReadOptions(options);
        this.filesFrom = options.text("--files-from", "FILE", "files-from");
        this.progress = options.flag("--progress", "progress.option");
    }

    /** Whether progress was asked for. */
    boolean progress() {
        return progress.value();
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
        List<String> names = new ArrayList<>(paths.value());
        filesFrom.given().ifPresent(file -> names.addAll(list(file, session, words, command)));
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
