package org.gongkai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.gongkai.dataset.Part;
import org.gongkai.dataset.TimedCheck;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.result.CheckedReport;
import org.gongkai.formats.result.ResultWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RulePages;
import org.gongkai.validation.RuleSet;
import org.jspecify.annotations.Nullable;

/** {@code gongkai check}: reads, checks, and lists what was found. */
final class CheckCommand extends Subcommand {
    /** How results look. */
    enum Format {
        TABLE,
        JSON,
        SARIF,
        HTML
    }

    /** From which severity on the exit code is 1. */
    enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    private final InputOptions inputs = new InputOptions(options);
    private final Value<Format> format = options.usually(Format.TABLE, "--format", "table|json|sarif|html", "format");
    private final Value<String> output = options.text("--output", "FILE", "output");
    private final Value<FailOn> failOn = options.usually(FailOn.ERROR, "--fail-on", "error|warning|never", "fail-on");
    private final Value<Map<String, Severity>> severities =
            options.pairs("--severity", "ID=LEVEL", "severity", Severity.class);
    private final Value<String> suppress = options.text("--suppress", "FILE", "suppress");
    private final Value<String> previous = options.text("--previous", "FILE", "previous");
    private final Value<String> annotated = options.text("--annotate", "OUT", "annotate");

    private SuppressionList aside = SuppressionList.none();
    private PreviousReports before = PreviousReports.none();
    private @Nullable AnnotatedCopy copy;
    private TimedCheck checking = new TimedCheck(RuleSet.standard(), Duration.ZERO);
    private int failing;

    CheckCommand(Session session, Words words) {
        super("check", session, words);
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = rules();
        ReportReader reader = inputs.reader(words, spec());
        checking = new TimedCheck(rules, reader.limits().timeBudget());
        if (suppress.given().isPresent()) {
            aside = SuppressionList.read(suppress.value(), session, words, spec());
        }
        if (previous.given().isPresent()) {
            before = PreviousReports.read(previous.value(), inputs.anyFormat(words, spec()), session, words, spec());
        }
        ReadLoop loop = new ReadLoop(session, words, inputs, spec());
        if (annotated.given().isPresent()) {
            copy = AnnotatedCopy.of(loop.sources(), reader, annotated.value(), session, words, spec());
        }
        new Output(output.given(), session, words, spec()).write((out, colour) -> check(loop, rules, out, colour));
        if (copy != null) {
            copy.write();
        }
        aside.tell(session, words);
        return loop.exitCode(failing > 0);
    }

    private void check(ReadLoop loop, RuleSet rules, PrintStream out, boolean colour) throws IOException {
        if (format.value() == Format.TABLE) {
            table(loop, out, colour);
            return;
        }
        try (ResultWriter results = writer(out, rules)) {
            loop.run(
                    part -> Results.unchecked(() -> {
                        results.write(check(part));
                        out.flush();
                    }),
                    (source, reason) -> Results.unchecked(() -> results.unread(source, reason)));
        }
    }

    private ResultWriter writer(PrintStream out, RuleSet rules) throws IOException {
        return switch (format.value()) {
            case SARIF -> ResultWriter.sarif(out, rules, words.locale());
            case HTML -> ResultWriter.html(out, words.locale());
            default -> ResultWriter.json(out);
        };
    }

    private void table(ReadLoop loop, PrintStream out, boolean colour) {
        Paint paint = new Paint(colour);
        ReportCard card = new ReportCard(words, paint);
        Summary summary = new Summary(words, paint);
        loop.run(part -> {
            CheckedReport checked = check(part);
            String shown = session.shown(part.source());
            out.print(card.of(checked, shown) + "\n");
            out.flush();
            summary.add(checked, shown);
        });
        out.print(summary.text(loop.unopened()));
    }

    private CheckedReport check(Part part) {
        Findings reading = Findings.of(
                part.result().findings().stream().map(this::regraded).toList());
        Findings findings = part.result()
                .report()
                .map(report -> reading.and(checking.check(report, context(part, report))))
                .orElse(reading);
        CheckedReport checked = aside.apply(Results.of(part, findings));
        if (copy != null) {
            copy.add(part, checked.findings());
        }
        failing += failOn.value() == FailOn.NEVER
                ? 0
                : checked.findings()
                        .atLeast(failOn.value() == FailOn.ERROR ? Severity.ERROR : Severity.WARNING)
                        .size();
        return checked;
    }

    private RuleContext context(Part part, AnnualReport report) {
        RuleContext context = RuleContext.reading(part.result());
        return before.of(report).map(context::withPrevious).orElse(context);
    }

    private Finding regraded(Finding finding) {
        Severity severity = severities.value().get(finding.id());
        return severity == null || finding.outcome() == Verdict.UNDECIDABLE ? finding : finding.withSeverity(severity);
    }

    private RuleSet rules() {
        RuleSet rules = RuleSet.standard();
        for (Map.Entry<String, Severity> change : severities.value().entrySet()) {
            String id = change.getKey();
            if (rules.rule(id).isPresent()) {
                rules = rules.withSeverity(id, change.getValue());
            } else if (!RulePages.ids().contains(id)) {
                throw wrong(RulesCommand.unknown(id, words));
            }
        }
        return rules;
    }
}
