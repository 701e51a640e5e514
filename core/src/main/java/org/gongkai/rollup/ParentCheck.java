package org.gongkai.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Scope;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;

/** Holds a parent's own report against the sums, figure by figure. */
final class ParentCheck {
    private final Map<String, Coverage> coverage;
    private final AnnualReport sums;
    private final Severity severity;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<SectionKey, List<String>> undecidable = new EnumMap<>(SectionKey.class);

    /** {@code complete}: whether all that must be in the sums is known to be in. */
    private ParentCheck(Map<String, Coverage> coverage, AnnualReport sums, boolean complete) {
        this.coverage = coverage;
        this.sums = sums;
        this.severity = complete ? Severity.WARNING : Severity.NOTE;
    }

    static List<Finding> of(AnnualReport parent, Map<String, Coverage> coverage, AnnualReport sums, boolean complete) {
        ParentCheck check = new ParentCheck(coverage, sums, complete);
        check.run(parent);
        return check.findings;
    }

    private void run(AnnualReport parent) {
        if (!parent.year().equals(sums.year())) {
            String year =
                    parent.year().isPresent() ? Integer.toString(parent.year().getAsInt()) : "?";
            findings.add(RollupFindings.finding(
                            "H-SCOPE",
                            Severity.WARNING,
                            Message.of("H-SCOPE.year", year, sums.year().orElseThrow()))
                    .build());
            return;
        }
        if (!parent.scope().equals(Optional.of(Scope.CONSOLIDATED))) {
            String own = parent.scope().isPresent() ? "own" : "unsaid";
            findings.add(RollupFindings.finding(
                            "H-SCOPE",
                            Severity.WARNING,
                            Message.of("H-SCOPE." + own, parent.organ().orElse("?")))
                    .build());
            if (parent.scope().isPresent()) {
                return;
            }
        }
        Packed packed = Packed.of(parent);
        List<Value> values = packed.values();
        Shape shape = Shape.of(sums);
        List<List<Integer>> from = packed.shape().placesFor(shape);
        Packed own = Packed.of(sums);
        List<Value> totals = own.values();
        for (int i = 0; i < totals.size(); i++) {
            if (!from.get(i).isEmpty()) {
                figure(
                        shape.figures().get(i),
                        from.get(i).stream().map(values::get).toList(),
                        totals.get(i));
            }
        }
        undecidable.forEach(this::undecidable);
    }

    private void figure(Figure figure, List<Value> parent, Value total) {
        Sum stands = new Sum(figure);
        Sum expected = new Sum(figure);
        stands.add(parent);
        expected.add(List.of(total));
        boolean bothBlank = parent.stream().allMatch(Value::isBlank) && total.isBlank();
        if (bothBlank) {
            return;
        }
        Coverage behind = coverage.getOrDefault(figure.id(), new Coverage(0, 0, 0));
        if (stands.coverage().reported() == 0 || behind.reported() == 0 || behind.isPartial()) {
            undecidable
                    .computeIfAbsent(figure.table(), table -> new ArrayList<>())
                    .add(figure.id());
            return;
        }
        BigDecimal difference = stands.number().subtract(expected.number());
        if (difference.signum() != 0) {
            findings.add(RollupFindings.finding(
                            "H-SUM",
                            severity,
                            Message.of(
                                    "H-SUM",
                                    RollupFindings.table(figure.table()).zh() + "“" + figure.describe() + "”",
                                    figure.id(),
                                    plain(stands.number()),
                                    plain(expected.number()),
                                    plain(difference),
                                    behind.reports()))
                    .place(figure.id())
                    .addPlace(figure.id())
                    .actual(stands.number())
                    .expected(expected.number())
                    .difference(difference)
                    .build());
        }
    }

    private void undecidable(SectionKey table, List<String> places) {
        findings.add(RollupFindings.finding(
                        "H-SUM",
                        Severity.NOTE,
                        Message.of(
                                "H-SUM.undecidable",
                                RollupFindings.table(table).zh(),
                                RollupFindings.table(table).en(),
                                places.size()))
                .outcome(Verdict.UNDECIDABLE)
                .place(table.key())
                .places(places)
                .build());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
