package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
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

/** {@code gongkai rollup}: the sum of many reports as one, and a summary of what stands behind it. */
final class RollupCommand extends Subcommand {
    /** How the summary looks. */
    enum Format {
        TABLE,
        JSON
    }

    private final InputOptions inputs = new InputOptions(options);
    private final Value<String> organ = options.required("--organ", "NAME", "rollup.organ", String.class);
    private final Value<Integer> year = options.required("--year", "YEAR", "rollup.year", Integer.class);
    private final Value<String> expected = options.text("--expect", "FILE", "rollup.expect");
    private final Value<String> parent = options.text("--parent", "FILE", "rollup.parent");
    private final Value<String> output = options.text("--output", "FILE", "rollup.output");
    private final OutputFormat target = new OutputFormat(options);
    private final Value<Format> format = options.usually(Format.TABLE, "--format", "table|json", "rollup.format");

    RollupCommand(Session session, Words words) {
        super("rollup", session, words);
    }

    @Override
    public Integer call() throws IOException {
        if (organ.value().isBlank()) {
            throw wrong(words.of("rollup.noOrgan"));
        }
        if (year.value() < 2019 || year.value() > 9999) {
            throw wrong(words.of("rollup.noYear", year.value()));
        }
        Optional<Codec> codec = codec();
        Optional<List<String>> names = names();
        ReadLoop loop = new ReadLoop(session, words, inputs, spec());
        Rollup rollup = gather(loop, Rollup.into(organ.value(), year.value()));
        if (names.isPresent()) {
            rollup = rollup.expecting(names.get());
        }
        boolean lostParent = false;
        if (parent.given().isPresent()) {
            Optional<AnnualReport> own = ReportFile.of(
                    new ReportFile(session, words, inputs.reader(words, spec())).read(parent.value()),
                    Optional.of(organ.value()));
            lostParent = own.isEmpty();
            rollup = own.map(rollup::against).orElse(rollup);
        }
        boolean written = write(rollup, codec);
        int exit = loop.exitCode(false);
        return exit == Exit.OK && (lostParent || !written) ? Exit.INPUT : exit;
    }

    /** The format of the report; none where it is not asked for. */
    private Optional<Codec> codec() {
        if (output.given().isEmpty() && !target.isNamed()) {
            return Optional.empty();
        }
        return Optional.of(target.codec(file(), words, spec()));
    }

    private String file() {
        return output.given().orElse("-");
    }

    private Optional<List<String>> names() {
        if (expected.given().isEmpty()) {
            return Optional.empty();
        }
        String file = expected.value();
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
        boolean toStandardOutput = codec.isPresent() && file().equals("-");
        PrintStream summary = toStandardOutput ? session.err() : session.out();
        boolean written = true;
        if (toStandardOutput) {
            ReportWriter.builder()
                    .build()
                    .write(rollup.report(), codec.orElseThrow().name(), session.out());
            session.out().flush();
        } else if (codec.isPresent()) {
            written = write(rollup.report(), codec.get(), file());
        }
        if (format.value() == Format.JSON) {
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
}
