package org.gongkai.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Applicant;
import org.gongkai.model.ByApplicant;
import org.gongkai.model.Entry;
import org.gongkai.model.Outcome;
import org.gongkai.model.Requests;
import org.gongkai.model.ReviewResult;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Assertions;

class RuleProperties {
    private static final Set<String> IDENTITIES =
            Set.of("T3-BALANCE", "T3-RESULT-SUM", "T3-ROW-TOTAL", "T4-SUM-RECON", "T4-SUM-DIRECT", "T4-SUM-AFTER");

    @Property
    void a_consistent_report_has_no_error(@ForAll("consistent") AnnualReport report) {
        Assertions.assertEquals(
                Findings.none(), RuleSet.standard().check(report).atLeast(Severity.WARNING));
    }

    @Property
    void any_single_change_in_a_full_table_is_named_by_an_identity(
            @ForAll("consistent") AnnualReport report,
            @ForAll @IntRange(min = 0, max = 1_000) int which,
            @ForAll @LongRange(min = 1, max = 1_000) long more) {
        List<Figure> figures = Templates.figures(report).stream()
                .filter(figure -> !figure.id().startsWith("proactiveDisclosure"))
                .toList();
        Figure figure = figures.get(which % figures.size());
        long value = figure.get(report).count().orElseThrow();
        Findings findings = RuleSet.standard()
                .check(figure.with(report, Entry.of(value + more)))
                .at(figure.id());
        Assertions.assertTrue(
                findings.broken().stream().anyMatch(finding -> IDENTITIES.contains(finding.id())), figure.id());
    }

    @Property
    void findings_are_sorted_and_independent_of_the_rule_order(
            @ForAll("spoilt") AnnualReport report, @ForAll Random random) {
        List<Rule> shuffled = new ArrayList<>(RuleSet.standard().rules());
        Collections.shuffle(shuffled, random);
        Findings findings = RuleSet.standard().check(report);
        Assertions.assertEquals(findings, RuleSet.of(shuffled).check(report));
        List<String> keys = findings.stream()
                .map(finding -> List.of(Verdict.values()).indexOf(finding.outcome()) + " "
                        + List.of(Severity.values()).indexOf(finding.severity()) + " "
                        + String.format("%02d", RulePages.ids().indexOf(finding.id())))
                .toList();
        Assertions.assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Property
    void blanks_never_decide(@ForAll("spoilt") AnnualReport report, @ForAll Random random) {
        Set<String> blanks = new HashSet<>();
        AnnualReport blanked = report;
        for (Figure figure : Templates.figures(report)) {
            if (random.nextInt(8) == 0) {
                blanks.add(figure.id());
                blanked = figure.with(blanked, Entry.blank());
            }
        }
        Findings before = RuleSet.standard().check(report);
        for (Finding finding : RuleSet.standard().check(blanked).broken()) {
            if (IDENTITIES.contains(finding.id())) {
                Assertions.assertTrue(Collections.disjoint(blanks, finding.places()), finding.id());
                Assertions.assertTrue(before.list().contains(finding) || isBroken(before, finding));
            }
        }
    }

    /**
     * The suspects, and what the message says of them, may change with the blanks; the breach itself was there before.
     */
    private static boolean isBroken(Findings before, Finding finding) {
        return before.stream()
                .anyMatch(other ->
                        other.withSuspects().withMessage(finding.message()).equals(finding.withSuspects()));
    }

    /** A consistent report with some places changed to anything. */
    @Provide
    Arbitrary<AnnualReport> spoilt() {
        return Combinators.combine(consistent(), Arbitraries.randomValue(random -> random))
                .as((report, random) -> {
                    AnnualReport spoilt = report;
                    for (Figure figure : Templates.figures(report)) {
                        if (random.nextInt(40) == 0) {
                            spoilt = figure.with(spoilt, Entry.of(random.nextInt(9) - 2L));
                        }
                    }
                    return spoilt;
                });
    }

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Combinators.combine(
                        Arbitraries.of(SampleReports.full2019(), SampleReports.full2021()),
                        Arbitraries.randomValue(random -> random))
                .as(RuleProperties::filled);
    }

    private static AnnualReport filled(AnnualReport form, Random random) {
        AnnualReport report = form;
        for (Applicant applicant : Applicant.values()) {
            if (applicant != Applicant.TOTAL) {
                report = column(report, applicant, random);
            }
        }
        report = rowTotals(report);
        for (String group : List.of("reconsideration", "directSuit", "suitAfterReconsideration")) {
            long total = 0;
            for (ReviewResult result : ReviewResult.values()) {
                long cases = result == ReviewResult.TOTAL ? total : random.nextInt(20);
                total += cases;
                report = SampleReports.with(report, "disputes." + group + "." + result.key(), cases);
            }
        }
        return report;
    }

    private static AnnualReport column(AnnualReport form, Applicant applicant, Random random) {
        Requests requests = form.requests();
        long handled = 0;
        for (Outcome outcome : form.requests().outcomes().keySet()) {
            long cases = outcome == Outcome.TOTAL ? handled : Math.max(0, random.nextInt(30) - 15);
            handled += outcome == Outcome.TOTAL ? 0 : cases;
            requests = requests.withOutcome(outcome, requests.outcome(outcome).with(applicant, Entry.of(cases)));
        }
        long out = random.nextInt(5);
        long in = random.nextInt((int) (handled + out) + 1);
        return form.withRequests(requests.withCarriedOut(requests.carriedOut().with(applicant, Entry.of(out)))
                .withCarriedIn(requests.carriedIn().with(applicant, Entry.of(in)))
                .withNewlyReceived(requests.newlyReceived().with(applicant, Entry.of(handled + out - in))));
    }

    private static AnnualReport rowTotals(AnnualReport form) {
        Requests requests = form.requests();
        for (Outcome outcome : form.requests().outcomes().keySet()) {
            requests = requests.withOutcome(outcome, totaled(requests.outcome(outcome)));
        }
        return form.withRequests(requests.withCarriedOut(totaled(requests.carriedOut()))
                .withCarriedIn(totaled(requests.carriedIn()))
                .withNewlyReceived(totaled(requests.newlyReceived())));
    }

    private static ByApplicant totaled(ByApplicant row) {
        long total = 0;
        for (Applicant applicant : Applicant.values()) {
            total += applicant == Applicant.TOTAL
                    ? 0
                    : row.get(applicant).count().orElseThrow();
        }
        return row.withTotal(Entry.of(total));
    }
}
