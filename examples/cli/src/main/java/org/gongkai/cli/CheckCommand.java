package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RulePages;
import org.gongkai.validation.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongkai check}: reads, checks, and lists what was found. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    /** How results look. */
    enum Format {
        TABLE,
        JSON
    }

    /** From which severity on the exit code is 1. */
    enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    private final Session session;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
    private Format format = Format.TABLE;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
    private @Nullable String output;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--severity", paramLabel = "ID=LEVEL", descriptionKey = "severity")
    private Map<String, Severity> severities = new LinkedHashMap<>();

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "previous")
    private @Nullable String previous;

    @Option(names = "--annotate", paramLabel = "OUT", descriptionKey = "annotate")
    private @Nullable String annotated;

    private PreviousReports before = PreviousReports.none();
    private @Nullable AnnotatedCopy copy;
    private int failing;

    CheckCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = rules();
        String yearBefore = previous;
        if (yearBefore != null) {
            before = PreviousReports.read(yearBefore, session, words, spec);
        }
        ReadLoop loop = new ReadLoop(session, words, inputs, spec);
        String target = annotated;
        if (target != null) {
            copy = AnnotatedCopy.of(loop.inputs(), inputs.from(), target, session, words, spec);
        }
        String file = output;
        if (file == null) {
            check(loop, rules, session.out(), session.colour());
        } else {
            try (PrintStream out = open(file)) {
                check(loop, rules, out, false);
                if (out.checkError()) {
                    throw new IOException(words.of("output.closed", file, "write error"));
                }
            }
        }
        if (copy != null) {
            copy.write();
        }
        return loop.exitCode(failing > 0);
    }

    private void check(ReadLoop loop, RuleSet rules, PrintStream out, boolean colour) {
        if (format == Format.JSON) {
            JsonLines lines = new JsonLines(out);
            loop.run(part -> lines.write(part, check(part, rules).findings()));
            return;
        }
        Paint paint = new Paint(colour);
        ReportCard card = new ReportCard(words, paint);
        Summary summary = new Summary(words, paint);
        loop.run(part -> {
            Checked checked = check(part, rules);
            String shown = session.shown(part.source());
            out.print(card.of(checked, shown) + "\n");
            out.flush();
            summary.add(checked, shown);
        });
        out.print(summary.text(loop.unopened()));
    }

    private Checked check(Part part, RuleSet rules) {
        Findings reading = Findings.of(
                part.result().findings().stream().map(this::regraded).toList());
        Findings findings = part.result()
                .report()
                .map(report -> reading.and(rules.check(report, context(part, report))))
                .orElse(reading);
        if (copy != null) {
            copy.add(part, findings);
        }
        failing += failOn == FailOn.NEVER
                ? 0
                : findings.atLeast(failOn == FailOn.ERROR ? Severity.ERROR : Severity.WARNING)
                        .size();
        return new Checked(part.source(), part.part(), part.result().report(), findings);
    }

    private RuleContext context(Part part, AnnualReport report) {
        RuleContext context = RuleContext.reading(part.result());
        return before.of(report).map(context::withPrevious).orElse(context);
    }

    private Finding regraded(Finding finding) {
        Severity severity = severities.get(finding.id());
        return severity == null || finding.outcome() == Verdict.UNDECIDABLE ? finding : finding.withSeverity(severity);
    }

    private RuleSet rules() {
        RuleSet rules = RuleSet.standard();
        for (Map.Entry<String, Severity> change : severities.entrySet()) {
            String id = change.getKey();
            if (rules.rule(id).isPresent()) {
                rules = rules.withSeverity(id, change.getValue());
            } else if (!RulePages.ids().contains(id)) {
                throw new ParameterException(spec.commandLine(), RulesCommand.unknown(id, words));
            }
        }
        return rules;
    }

    private PrintStream open(String file) {
        try {
            return new PrintStream(
                    new BufferedOutputStream(
                            Files.newOutputStream(session.folder().resolve(file))),
                    false,
                    UTF_8);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), words.of("output.closed", file, String.valueOf(e.getMessage())), e);
        }
    }
}
