package org.gongkai.cli;

import java.time.Duration;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.ReadLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** As what documents are read, and for how long; the same for every command that reads. */
final class ReadOptions {
    @Option(names = "--from", paramLabel = "FORMAT", descriptionKey = "from")
    private @Nullable String from;

    @Option(names = "--timeout", paramLabel = "SECONDS", descriptionKey = "timeout")
    private long seconds = ReadLimits.standard().timeBudget().toSeconds();

    /**
     * The reader that was asked for.
     *
     * @throws ParameterException naming the formats if one was named that can't be read; if there is no time
     */
    ReportReader reader(Words words, CommandSpec command) {
        ReportReader any = anyFormat(words, command);
        if (from != null && !Formats.readable().contains(from)) {
            throw new ParameterException(
                    command.commandLine(), words.of("usage.format", from, String.join(" ", Formats.readable())));
        }
        return from == null ? any : any.from(from);
    }

    /** A reader for a document beside them, which may be of another format. */
    ReportReader anyFormat(Words words, CommandSpec command) {
        if (seconds < 1 || seconds > Integer.MAX_VALUE) {
            throw new ParameterException(command.commandLine(), words.of("usage.timeout", seconds));
        }
        return ReportReader.builder()
                .codecs(Formats.all())
                .limits(ReadLimits.standard().withTimeBudget(Duration.ofSeconds(seconds)))
                .build();
    }
}
