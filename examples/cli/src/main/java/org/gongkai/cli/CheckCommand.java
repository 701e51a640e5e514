package org.gongkai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongkai check}: reads, checks, and lists what was found. */
@Command(name = "check", sortOptions = false, addMethodSubcommands = false)
final class CheckCommand implements Callable<Integer> {
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

    private final Session session;
    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Option(names = "--format", paramLabel = "table|json|sarif|html", descriptionKey = "format")
    private Format format = Format.TABLE;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
    private @Nullable String output;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--severity", paramLabel = "ID=LEVEL", descriptionKey = "severity")
    private Map<String, Severity> severities = new LinkedHashMap<>();

    @Option(names = "--suppress", paramLabel = "FILE", descriptionKey = "suppress")
    private @Nullable String suppress;

    @Option(names = "--previous", paramLabel = "FILE", descriptionKey = "previous")
    private @Nullable String previous;

    @Option(names = "--annotate", paramLabel = "OUT", descriptionKey = "annotate")
    private @Nullable String annotated;

    private SuppressionList aside = SuppressionList.none();
    private PreviousReports before = PreviousReports.none();
    private @Nullable AnnotatedCopy copy;
    private TimedCheck checking = new TimedCheck(RuleSet.standard(), Duration.ZERO);
    private int failing;

    CheckCommand(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = rules();
        ReportReader reader = inputs.reader(words, spec);
        checking = new TimedCheck(rules, reader.limits().timeBudget());
        String list = suppress;
        if (list != null) {
            aside = SuppressionList.read(list, session, words, spec);
        }
        String yearBefore = previous;
        if (yearBefore != null) {
            before = PreviousReports.read(yearBefore, inputs.anyFormat(words, spec), session, words, spec);
        }
        ReadLoop loop = new ReadLoop(session, words, inputs, spec);
        String target = annotated;
        if (target != null) {
            copy = AnnotatedCopy.of(loop.sources(), reader, target, session, words, spec);
        }
        new Output(Optional.ofNullable(output), session, words, spec)
                .write((out, colour) -> check(loop, rules, out, colour));
        if (copy != null) {
            copy.write();
        }
        aside.tell(session, words);
        return loop.exitCode(failing > 0);
    }

    private void check(ReadLoop loop, RuleSet rules, PrintStream out, boolean colour) throws IOException {
        if (format == Format.TABLE) {
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
        return switch (format) {
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
        failing += failOn == FailOn.NEVER
                ? 0
                : checked.findings()
                        .atLeast(failOn == FailOn.ERROR ? Severity.ERROR : Severity.WARNING)
                        .size();
        return checked;
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
}
