package org.gongkai.validation;

import static org.gongkai.validation.SampleReports.full2019;
import static org.gongkai.validation.SampleReports.full2021;
import static org.gongkai.validation.SampleReports.narrative;
import static org.gongkai.validation.SampleReports.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final String TOTAL = "requests.newlyReceived.total";

    /** What a user writes. */
    private static final class NoRequests implements Rule {
        @Override
        public String id() {
            return "MY-RULE";
        }

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public String basis() {
            return "本局规定";
        }

        @Override
        public void check(Subject subject, Consumer<Finding> findings) {
            subject.entry(TOTAL)
                    .flatMap(Entry::number)
                    .filter(number -> number.signum() > 0)
                    .ifPresent(number -> findings.accept(subject.broken(this, TOTAL)
                            .message(new Message("收到申请 " + number + " 件", number + " requests"))
                            .build()));
        }
    }

    @Test
    void a_report_that_keeps_every_rule_has_no_findings() {
        assertEquals(Findings.none(), RuleSet.standard().check(full2019()));
        assertEquals(Findings.none(), RuleSet.standard().check(full2021()));
        assertEquals(Findings.none(), RuleSet.standard().check(narrative()));
        assertEquals(
                Findings.none(),
                RuleSet.standard().check(full2021(), SamplePage.of(full2021()).context()));
    }

    @Test
    void a_rule_of_ones_own_is_one_class() {
        Findings findings = RuleSet.standard().with(new NoRequests()).check(full2021());
        Finding finding = findings.list().get(0);
        assertEquals(1, findings.size());
        assertEquals(Optional.of("本局规定"), finding.basis());
        assertEquals(Optional.of(TOTAL), finding.place());
        assertEquals(16, finding.fingerprint().orElseThrow().length());
        assertTrue(RuleSet.of(new NoRequests()).check(narrative()).isEmpty());
    }

    @Test
    void findings_of_own_rules_come_after_the_catalogue() {
        AnnualReport report = with(full2021().withYear(2024), "disputes.directSuit.total", 1);
        report = with(report, "disputes.directSuit.upheld", 1);
        List<String> ids = RuleSet.of(new NoRequests(), StandardRules.ALL.get(10)).check(report).stream()
                .map(Finding::id)
                .toList();
        assertEquals(List.of("T4-2024-DIRECT", "MY-RULE"), ids);
    }

    @Test
    void an_id_is_taken_once() {
        RuleSet own = RuleSet.of(List.of(new NoRequests()));
        assertThrows(IllegalArgumentException.class, () -> own.with(new NoRequests()));
        assertEquals(1, own.rules().size());
        assertTrue(own.rule("MY-RULE").isPresent());
        assertEquals(Optional.empty(), own.rule("T3-BALANCE"));
        StandardRules.ALL.forEach(rule -> assertEquals(rule.id(), rule.toString()));
    }

    @Test
    void another_severity_changes_breaches_and_leaves_the_undecidable_a_note() {
        RuleSet mild = RuleSet.standard()
                .withSeverity("T3-BALANCE", Severity.ERROR)
                .withSeverity("T3-BALANCE", Severity.WARNING);
        AnnualReport wrong = with(full2021(), "requests.carriedOut.total", 9);
        assertEquals(
                Severity.WARNING,
                mild.check(wrong).withId("T3-BALANCE").list().get(0).severity());
        AnnualReport open = with(full2021(), "requests.carriedOut.total", Entry.blank());
        assertEquals(
                Severity.NOTE,
                mild.check(open).withId("T3-BALANCE").list().get(0).severity());
        assertEquals(Severity.WARNING, mild.rule("T3-BALANCE").orElseThrow().severity());
        assertEquals(
                RuleSet.standard().rule("T3-BALANCE").orElseThrow().basis(),
                mild.rule("T3-BALANCE").orElseThrow().basis());
    }

    @Test
    void a_severity_for_an_unknown_id_is_a_mistake() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> RuleSet.standard().withSeverity("T3-BALANC", Severity.NOTE));
        assertTrue(String.valueOf(thrown.getMessage()).contains("T3-BALANC"));
    }

    @Test
    void the_fingerprint_outlives_other_values_and_not_another_year() {
        AnnualReport wrong = with(full2021(), TOTAL, 61);
        assertEquals(
                rowTotal(wrong).fingerprint(),
                rowTotal(with(full2021(), TOTAL, 70)).fingerprint());
        assertNotEquals(
                rowTotal(wrong).fingerprint(), rowTotal(wrong.withYear(2023)).fingerprint());
        assertNotEquals(
                rowTotal(wrong).fingerprint(), rowTotal(wrong.withOrgan("他局")).fingerprint());
    }

    @Test
    void source_and_line_come_from_the_reading() {
        AnnualReport wrong = with(full2021(), TOTAL, 61);
        RuleContext page = SamplePage.of(wrong).printed(TOTAL, "61").context();
        Finding finding = RuleSet.standard()
                .check(wrong, page)
                .withId("T3-ROW-TOTAL")
                .list()
                .get(0);
        assertEquals(OptionalInt.of(17), finding.line());
        assertEquals(Optional.of("line 17"), finding.source());
        assertEquals(OptionalInt.empty(), rowTotal(wrong).line());
        assertEquals(Optional.empty(), rowTotal(wrong).source());
    }

    @Test
    void a_table_that_is_not_on_the_page_is_said_once() {
        AnnualReport lost = SampleReports.withAll(full2021(), "", Entry.blank());
        SamplePage page = SamplePage.of(lost);
        Findings findings = RuleSet.standard()
                .check(
                        lost,
                        page.without(SectionKey.REQUESTS)
                                .without(SectionKey.DISPUTES)
                                .context());
        assertEquals(2, findings.withId("S-TABLES").size());
        assertEquals(1, findings.withId("S-BLANK").size());
        assertTrue(findings.undecidable().stream()
                .allMatch(finding -> finding.place().orElse("").startsWith("proactiveDisclosure.")));
    }

    @Test
    void a_blank_report_has_one_undecidable_finding_an_identity() {
        Findings findings = RuleSet.standard().check(AnnualReport.blank(Revision.R2021));
        assertEquals(7, findings.withId("T3-BALANCE").size());
        assertEquals(7, findings.withId("T3-RESULT-SUM").size());
        assertEquals(25, findings.withId("T3-ROW-TOTAL").size());
        assertEquals(
                List.of("S-BLANK"),
                findings.broken().stream().map(Finding::id).distinct().toList());
        assertTrue(findings.undecidable().stream().allMatch(f -> f.severity() == Severity.NOTE));
        assertEquals(Verdict.BROKEN, findings.list().get(0).outcome());
    }

    private static Finding rowTotal(AnnualReport report) {
        return RuleSet.standard().check(report).withId("T3-ROW-TOTAL").list().get(0);
    }
}
