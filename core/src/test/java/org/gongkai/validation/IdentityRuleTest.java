package org.gongkai.validation;

import static org.gongkai.validation.SampleReports.full2021;
import static org.gongkai.validation.SampleReports.with;
import static org.gongkai.validation.SampleReports.withAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Suspect;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.junit.jupiter.api.Test;

class IdentityRuleTest {

    @Test
    void sums_beyond_a_long_are_exact() {
        AnnualReport report = withAll(full2021(), "disputes.reconsideration", Entry.of(Long.MAX_VALUE));
        Finding finding = only(report, "T4-SUM-RECON");
        BigDecimal max = BigDecimal.valueOf(Long.MAX_VALUE);
        assertEquals(Optional.of(max.multiply(BigDecimal.valueOf(4))), finding.expected());
        assertEquals(Optional.of(max), finding.actual());
        assertEquals(Optional.of(max.multiply(BigDecimal.valueOf(-3))), finding.difference());
    }

    @Test
    void sums_that_would_wrap_around_do_not_pass() {
        AnnualReport report = withAll(full2021(), "disputes.directSuit", Entry.of(0));
        report = with(report, "disputes.directSuit.upheld", Long.MAX_VALUE);
        report = with(report, "disputes.directSuit.corrected", Long.MAX_VALUE);
        report = with(report, "disputes.directSuit.otherOutcome", 2);
        assertEquals(
                Optional.of(new BigDecimal("18446744073709551616")),
                only(report, "T4-SUM-DIRECT").expected());
    }

    @Test
    void a_decimal_in_a_counts_place_is_a_number_too() {
        AnnualReport report =
                with(full2021(), "disputes.reconsideration.total", Amount.withoutUnit(new BigDecimal("7.0")));
        assertTrue(findings(report, "T4-SUM-RECON").isEmpty());
    }

    @Test
    void a_number_too_long_to_add_is_undecidable() {
        AnnualReport report =
                with(full2021(), "disputes.reconsideration.total", Amount.withoutUnit(new BigDecimal("1E+999999999")));
        assertEquals(1, findings(report, "T4-SUM-RECON").undecidable().size());
    }

    @Test
    void every_blank_term_is_named() {
        AnnualReport report = with(full2021(), "disputes.directSuit.upheld", Entry.blank());
        report = with(report, "disputes.directSuit.total", Entry.blank());
        assertTrue(only(report, "T4-SUM-DIRECT").message().zh().contains("“总计”空白、“结果维持”空白"));
        assertTrue(only(report, "T4-SUM-DIRECT").message().en().contains("total is blank, upheld is blank"));
    }

    @Test
    void one_wrong_cell_is_the_only_suspect() {
        AnnualReport report = with(full2021(), "requests.outcomes.disclosed.commercialEnterprise", 12);
        Suspect suspect = suspect("requests.outcomes.disclosed.commercialEnterprise", 10);
        assertEquals(List.of(suspect), only(report, "T3-RESULT-SUM").suspects());
        assertEquals(List.of(suspect), only(report, "T3-ROW-TOTAL").suspects());
    }

    @Test
    void in_table_four_no_cell_is_more_suspect_than_another() {
        AnnualReport report = with(full2021(), "disputes.reconsideration.total", 4);
        Finding finding = only(report, "T4-SUM-RECON");
        assertEquals(
                List.of(
                        suspect("disputes.reconsideration.upheld", 1),
                        suspect("disputes.reconsideration.pending", 0),
                        suspect("disputes.reconsideration.total", 7)),
                finding.suspects());
        assertTrue(finding.message().zh().endsWith("可能是“结果维持”应为 1，也可能是“尚未审结”应为 0，另有 1 种可能。"));
    }

    @Test
    void an_error_in_carried_out_alone_breaks_the_balance_and_not_the_outcomes() {
        AnnualReport report = with(full2021(), "requests.newlyReceived.naturalPerson", 49);
        report = with(report, "requests.newlyReceived.total", 59);
        assertEquals(2, findings(report, "T3-BALANCE").size());
        assertTrue(findings(report, "T3-RESULT-SUM").isEmpty());
        assertEquals(
                "requests.carriedIn.naturalPerson",
                findings(report, "T3-BALANCE").list().get(0).place().orElseThrow());
    }

    private static Suspect suspect(String place, long value) {
        return new Suspect(place, BigDecimal.valueOf(value));
    }

    private static Findings findings(AnnualReport report, String id) {
        return RuleSet.standard().check(report).withId(id);
    }

    private static Finding only(AnnualReport report, String id) {
        Findings findings = findings(report, id);
        assertEquals(1, findings.size());
        return findings.list().get(0);
    }
}
