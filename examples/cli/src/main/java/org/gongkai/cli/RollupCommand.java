package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collector;
import org.gongkai.dataset.Part;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.formats.ReportWriter;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.json.RollupJson;
import org.gongkai.model.AnnualReport;
import org.gongkai.rollup.Rollup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongkai rollup}: the sum of many reports as one, and a summary of what stands behind it. */
@Command(name = "rollup", sortOptions = false, addMethodSubcommands = false)
final class RollupCommand implements Callable<Integer> {
    /** How the summary looks. */
    enum Format {
        TABLE,
        JSON
    }

    private final Session session;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--organ", paramLabel = "NAME", required = true, descriptionKey = "rollup.organ")
    private String organ = "";

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "rollup.year")
    private int year;

    @Option(names = "--expect", paramLabel = "FILE", descriptionKey = "rollup.expect")
    private @Nullable String expected;

    @Option(names = "--parent", paramLabel = "FILE", descriptionKey = "rollup.parent")
    private @Nullable String parent;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "rollup.output")
    private @Nullable String output;

    @Mixin
    private OutputFormat target = new OutputFormat();

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "rollup.format")
    private Format format = Format.TABLE;

    RollupCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        if (organ.isBlank()) {
            throw wrong(words.of("rollup.noOrgan"));
        }
        if (year < 2019 || year > 9999) {
            throw wrong(words.of("rollup.noYear", year));
        }
        Optional<Codec> codec = codec();
        Optional<List<String>> names = names();
        ReadLoop loop = new ReadLoop(session, words, inputs, spec);
        Rollup rollup = gather(loop, Rollup.into(organ, year));
        if (names.isPresent()) {
            rollup = rollup.expecting(names.get());
        }
        boolean lostParent = false;
        if (parent != null) {
            Optional<AnnualReport> own = ReportFile.of(
                    new ReportFile(session, words, inputs.reader(words, spec)).read(parent), Optional.of(organ));
            lostParent = own.isEmpty();
            rollup = own.map(rollup::against).orElse(rollup);
        }
        boolean written = write(rollup, codec);
        int exit = loop.exitCode(false);
        return exit == Exit.OK && (lostParent || !written) ? Exit.INPUT : exit;
    }

    /** The format of the report; none where it is not asked for. */
    private Optional<Codec> codec() {
        if (output == null && !target.isNamed()) {
            return Optional.empty();
        }
        return Optional.of(target.codec(output == null ? "-" : output, words, spec));
    }

    private Optional<List<String>> names() {
        String file = expected;
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllLines(session.folder().resolve(file), UTF_8).stream()
                    .map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList());
        } catch (CharacterCodingException e) {
            throw wrong(words.of("usage.list", file, "UTF-8"));
        } catch (IOException e) {
            throw wrong(words.of("usage.list", file, ReadLoop.reason(e)));
        }
    }

    private <A> Rollup gather(ReadLoop loop, Collector<AnnualReport, A, Rollup> collector) {
        A gathered = collector.supplier().get();
        loop.run(part -> {
            doubts(part);
            part.result().report().ifPresent(report -> collector.accumulator().accept(gathered, report));
        });
        return collector.finisher().apply(gathered);
    }

    /** Figures that reading was not sure of are in the sums, so it is said, in a line a report. */
    private void doubts(Part part) {
        Findings doubts = part.result().findings().atLeast(Severity.WARNING);
        if (doubts.isEmpty()) {
            return;
        }
        Finding first = doubts.list().get(0);
        String shown = session.shown(part.source());
        String text = part.result().report().isEmpty()
                ? shown + ": " + first.id() + " " + first.message(words.locale())
                : words.of("rollup.doubts", shown, doubts.size(), first.id());
        session.err().print("gongkai: " + Text.clean(text) + "\n");
    }

    private boolean write(Rollup rollup, Optional<Codec> codec) throws IOException {
        boolean toStandardOutput = codec.isPresent() && (output == null || output.equals("-"));
        PrintStream summary = toStandardOutput ? session.err() : session.out();
        boolean written = true;
        if (toStandardOutput) {
            ReportWriter.builder()
                    .build()
                    .write(rollup.report(), codec.orElseThrow().name(), session.out());
            session.out().flush();
        } else if (codec.isPresent()) {
            written = write(rollup.report(), codec.get(), String.valueOf(output));
        }
        if (format == Format.JSON) {
            RollupJson.write(rollup, summary);
        } else {
            summary.print(new RollupCard(words, new Paint(session.colour())).of(rollup));
        }
        summary.flush();
        return written;
    }

    private boolean write(AnnualReport report, Codec codec, String file) {
        try {
            ReportWriter.builder()
                    .build()
                    .to(codec.name())
                    .write(report, session.folder().resolve(file));
            return true;
        } catch (IOException e) {
            session.err().print("gongkai: " + Text.clean(words.of("output.closed", file, ReadLoop.reason(e))) + "\n");
            return false;
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
