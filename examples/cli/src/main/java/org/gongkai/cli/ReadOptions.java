package org.gongkai.cli;

import java.time.Duration;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.ReadLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** As what documents are read, and for how long; the same for every command that reads. */
final class ReadOptions {
    private final Value<String> from;
    private final Value<Long> timeout;

    /** Declares them. */
    ReadOptions(Options options) {
        this.from = options.text("--from", "FORMAT", "from");
        long usual = ReadLimits.standard().timeBudget().toSeconds();
        this.timeout = options.usually(usual, "--timeout", "SECONDS", "timeout");
    }

    /**
     * The reader that was asked for.
     *
     * @throws ParameterException naming the formats if one was named that can't be read; if there is no time
     */
    ReportReader reader(Words words, CommandSpec command) {
        ReportReader any = anyFormat(words, command);
        if (from.given().isEmpty()) {
            return any;
        }
        String format = from.value();
        if (!Formats.readable().contains(format)) {
            throw new ParameterException(
                    command.commandLine(), words.of("usage.format", format, String.join(" ", Formats.readable())));
        }
        return any.from(format);
    }

    /** A reader for a document beside them, which may be of another format. */
    ReportReader anyFormat(Words words, CommandSpec command) {
        long seconds = timeout.value();
        if (seconds < 1 || seconds > Integer.MAX_VALUE) {
            throw new ParameterException(command.commandLine(), words.of("usage.timeout", seconds));
        }
        return ReportReader.builder()
                .codecs(Formats.all())
                .limits(ReadLimits.standard().withTimeBudget(Duration.ofSeconds(seconds)))
                .build();
    }
}
