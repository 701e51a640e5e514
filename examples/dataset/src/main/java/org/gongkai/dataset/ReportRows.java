package org.gongkai.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.ReportReader;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.Templates;
import org.gongkai.validation.Fingerprints;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * 一份报告的行: what one report gives to each table, every row in the order of {@link Table#columns()}, its values of the
 * types that {@link Column.Type} names or {@code null}.
 *
 * @param figures the rows of the long table; none where no report was found
 * @param report the row of the wide table
 * @param findings the rows of the findings
 */
@SuppressWarnings("ArrayRecordComponent") // a row is what DuckDB and Spark take
public record ReportRows(List<Object[]> figures, Object[] report, List<Object[]> findings) {
    private static final int WHOLE_DIGITS = 20;
    private static final int DECIMALS = 18;
    private static final int FORM = 5;
    private static final Map<String, Figure> FIGURES = Table.figures();

    /** Copies the lists. */
    public ReportRows {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /**
     * 读、核、成行: the rows of every report in a file. What can't be read is one row of the wide table and its finding;
     * nothing in the bytes throws.
     *
     * @param source the file, as the data set names it
     * @param bytes the whole file, or more of it than the reader takes; it has no hash then
     * @throws UncheckedIOException if the thread was interrupted
     */
    public static List<ReportRows> of(String source, byte[] bytes, ReportReader reader, RuleSet rules) {
        TimedCheck checking = new TimedCheck(rules, reader.limits().timeBudget());
        try {
            return new PartReader(reader)
                    .read(source, bytes).stream()
                            .map(part -> of(part, checking))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportRows of(Part part, TimedCheck checking) {
        ReadResult read = part.result();
        Findings findings = read.report()
                .map(report -> read.findings().and(checking.check(report, RuleContext.reading(read))))
                .orElse(read.findings());
        return of(new Origin(part.source(), part.part(), part.sha256(), part.format()), read.report(), findings);
    }

    /** The rows of a source that could not even be opened. */
    static ReportRows lost(String source, IOException why) {
        String reason = String.valueOf(why.getMessage());
        Finding finding = Finding.builder()
                .id("READ-DAMAGED")
                .severity(Severity.ERROR)
                .outcome(Verdict.BROKEN)
                .message(new Message("文件打不开：" + reason, "the file can't be opened: " + reason))
                .build();
        return of(new Origin(source, 1, Optional.empty(), Optional.empty()), Optional.empty(), one(finding));
    }

    /** Whether no report was found. */
    boolean isLost() {
        return report[FORM] == null;
    }

    private static Findings one(Finding finding) {
        return Findings.of(List.of(finding));
    }

    /** Where a report came from. */
    private record Origin(String source, int part, Optional<String> sha256, Optional<String> format) {}

    private static ReportRows of(Origin origin, Optional<AnnualReport> report, Findings unmarked) {
        Findings findings = Fingerprints.in(unmarked, report, origin.source());
        Map<String, Integer> named = named(findings);
        List<Object[]> figures = new ArrayList<>();
        Map<String, Entry> entries = new HashMap<>();
        report.ifPresent(read -> {
            for (Figure figure : Templates.figures(read)) {
                Entry entry = figure.get(read);
                entries.put(figure.id(), entry);
                figures.add(figure(origin, read, figure, entry, named.getOrDefault(figure.id(), 0)));
            }
        });
        return new ReportRows(
                figures,
                wide(origin, report, entries, findings),
                findings.stream().map(finding -> finding(origin, finding)).toList());
    }

    private static Map<String, Integer> named(Findings findings) {
        Map<String, Integer> named = new HashMap<>();
        for (Finding finding : findings) {
            Set<String> places = new HashSet<>(finding.places());
            finding.place().ifPresent(places::add);
            places.forEach(place -> named.merge(place, 1, Integer::sum));
        }
        return named;
    }

    private static List<@Nullable Object> head(Origin origin, Optional<AnnualReport> report) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(origin.source());
        row.add(origin.part());
        row.add(origin.sha256().orElse(null));
        row.add(report.flatMap(AnnualReport::organ).orElse(null));
        row.add(report.map(AnnualReport::year)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .orElse(null));
        row.add(report.map(read -> read.revision().key()).orElse(null));
        return row;
    }

    private static Object[] figure(Origin origin, AnnualReport report, Figure figure, Entry entry, int findings) {
        Optional<BigDecimal> number = fitting(entry.number());
        boolean beyond = entry.number().isPresent() && number.isEmpty();
        List<@Nullable Object> row = head(origin, Optional.of(report));
        row.add(figure.table().key());
        row.add(figure.id());
        row.add(entry.isBlank() ? "blank" : beyond ? "beyond" : number.isPresent() ? "number" : "unreadable");
        row.add(number.orElse(null));
        row.add(entry instanceof Amount amount ? amount.unit().map(Unit::label).orElse(null) : null);
        row.add(figure.kind() == FigureKind.AMOUNT ? yuan(entry).orElse(null) : null);
        row.add(
                entry instanceof Unreadable unreadable
                        ? unreadable.text()
                        : beyond ? entry.number().orElseThrow().toString() : null);
        row.add(entry.note().orElse(null));
        row.add(findings);
        return row.toArray();
    }

    private static Object[] wide(
            Origin origin, Optional<AnnualReport> report, Map<String, Entry> entries, Findings findings) {
        List<@Nullable Object> row = head(origin, report);
        row.add(origin.format().orElse(null));
        row.add(report.flatMap(AnnualReport::scope).map(scope -> scope.key()).orElse(null));
        row.add(report.flatMap(AnnualReport::title).orElse(null));
        row.add(report.flatMap(AnnualReport::publishedOn).orElse(null));
        row.add(report.flatMap(AnnualReport::signedOn).orElse(null));
        Findings broken = findings.broken();
        for (Severity severity : Severity.values()) {
            row.add(broken.where(finding -> finding.severity() == severity).size());
        }
        row.add(findings.undecidable().size());
        FIGURES.forEach((id, figure) -> {
            Entry entry = entries.getOrDefault(id, Entry.blank());
            boolean amount = figure.kind() == FigureKind.AMOUNT;
            row.add((amount ? yuan(entry) : fitting(entry.number())).orElse(null));
        });
        return row.toArray();
    }

    private static Object[] finding(Origin origin, Finding finding) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(origin.source());
        row.add(origin.part());
        row.add(finding.id());
        row.add(finding.severity().name());
        row.add(finding.outcome().name());
        row.add(finding.place().orElse(null));
        row.add(finding.line().isPresent() ? (Integer) finding.line().getAsInt() : null);
        row.add(fitting(finding.expected()).orElse(null));
        row.add(fitting(finding.actual()).orElse(null));
        String suspects = finding.suspects().stream()
                .map(suspect -> suspect.place() + "=" + suspect.value().toPlainString())
                .collect(Collectors.joining(";"));
        row.add(suspects.isEmpty() ? null : suspects);
        row.add(finding.message().zh());
        row.add(finding.fingerprint().orElse(null));
        return row.toArray();
    }

    /** In 元, where the unit is known; nothing is nothing in any unit. */
    private static Optional<BigDecimal> yuan(Entry entry) {
        Optional<BigDecimal> known = entry instanceof Amount amount ? amount.yuan() : Optional.empty();
        return fitting(known.or(() -> entry.number().filter(number -> number.signum() == 0)));
    }

    /** A number that the column holds without losing a digit. */
    private static Optional<BigDecimal> fitting(Optional<BigDecimal> number) {
        return number.filter(value -> Math.abs((long) value.scale()) <= 1_000
                && value.precision() <= 1_000
                && value.stripTrailingZeros().scale() <= DECIMALS
                && value.precision() - value.scale() <= WHOLE_DIGITS);
    }
}
