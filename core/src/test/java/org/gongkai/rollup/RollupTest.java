package org.gongkai.rollup;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;
import org.gongkai.model.Scope;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

class RollupTest {
    private static final String RECEIVED = "requests.newlyReceived.total";
    private static final String OTHERWISE = "requests.outcomes.otherwiseHandled";
    private static final String FEE = "proactiveDisclosure.administrativeFees.amount";
    private static final String BOUGHT = "proactiveDisclosure.centralizedProcurement.totalAmount";

    @Test
    void reports_of_a_year_become_one() {
        Rollup rollup = rollup(with(zeros("县财政局"), RECEIVED, 12), with(zeros("县司法局"), RECEIVED, 30));

        AnnualReport city = rollup.report();
        assertThatReport(city).isOf("江川市人民政府").isFor(2021).follows(Revision.R2021);
        assertThatReport(city).figure(RECEIVED).isCount(42);
        assertThatReport(city).figure("disputes.directSuit.total").isCount(0);
        assertThatReport(city).figure(FEE).isAmount("0", Unit.TEN_THOUSAND_YUAN);
        assertEquals(Optional.of(Scope.CONSOLIDATED), city.scope());
        assertEquals(Optional.of("江川市人民政府2021年政府信息公开工作年度报告"), city.title());
        assertEquals(List.of("县司法局", "县财政局"), rollup.organs());
        assertEquals(Findings.none(), rollup.findings());
    }

    @Test
    void a_figure_that_nobody_gave_is_blank() {
        Rollup rollup = rollup(blank("县财政局"), blank("县司法局"));

        assertThatReport(rollup.report()).figure(RECEIVED).isBlank();
        assertEquals(new Coverage(0, 2, 0), rollup.coverage(RECEIVED));
        assertEquals(Findings.none(), rollup.findings());
    }

    @Test
    void a_sum_with_a_hole_says_whose() {
        Rollup rollup = rollup(
                with(zeros("县财政局"), RECEIVED, 12),
                with(zeros("县司法局"), RECEIVED, Entry.blank()),
                with(zeros("县教育局"), RECEIVED, new Unreadable("/")));

        assertThatReport(rollup.report()).figure(RECEIVED).is(Count.of(12, "3份中1份填报"));
        assertEquals(new Coverage(1, 1, 1), rollup.coverage(RECEIVED));
        Finding finding = only(rollup, "H-PARTIAL");
        assertEquals(Optional.of(RECEIVED), finding.place());
        assertEquals(
                "表三“一、本年新收政府信息公开申请数量 · 总计”，县司法局、县教育局空白或读不出，汇总数不含这 2 份。",
                finding.message().zh());
        assertEquals(1, rollup.findings().at(RECEIVED).size());
    }

    @Test
    void organs_that_left_the_same_places_blank_are_told_together() {
        AnnualReport totalsOnly = zeros("县司法局");
        for (Figure figure : Templates.figures(totalsOnly)) {
            if (figure.id().startsWith("requests.") && !figure.id().endsWith(".total")) {
                totalsOnly = figure.with(totalsOnly, Entry.blank());
            }
        }
        Rollup rollup = rollup(zeros("县财政局"), totalsOnly, totalsOnly.withOrgan("县教育局"));

        Finding finding = only(rollup, "H-PARTIAL");
        assertEquals(Optional.of("requests"), finding.place());
        assertEquals(150, finding.places().size());
        assertTrue(finding.message().zh().contains("150 项"), finding.message().zh());
    }

    @Test
    void the_same_report_twice_counts_once() {
        AnnualReport report = with(zeros("县财政局"), RECEIVED, 12);
        Rollup rollup =
                rollup(report, with(report, RECEIVED, Count.of(12, "含网上5件")).withOrgan("县 财政局"));

        assertThatReport(rollup.report()).figure(RECEIVED).isCount(12);
        assertEquals(1, rollup.reports());
        Finding finding = only(rollup, "H-DUPLICATE");
        assertEquals(Severity.NOTE, finding.severity());
    }

    @Test
    void of_two_differing_reports_of_an_organ_neither_counts() {
        Rollup rollup = rollup(
                with(zeros("县财政局"), RECEIVED, 12), with(zeros("县财政局"), RECEIVED, 21), with(zeros("县司法局"), RECEIVED, 5));

        assertThatReport(rollup.report()).figure(RECEIVED).isCount(5);
        assertEquals(List.of("县司法局"), rollup.organs());
        assertEquals(Severity.ERROR, only(rollup, "H-DUPLICATE").severity());
        assertEquals(List.of(), rollup.expecting(List.of("县财政局", "县司法局")).missing());
    }

    @Test
    void reports_of_another_year_or_of_nobody_are_told_and_not_summed() {
        Rollup rollup = rollup(
                with(zeros("县财政局"), RECEIVED, 12),
                with(zeros("县司法局"), RECEIVED, 1).withYear(2020),
                with(zeros("县教育局"), RECEIVED, 1).withYear(OptionalInt.empty()),
                with(zeros("县医保局"), RECEIVED, 1).withOrgan(Optional.empty()),
                with(zeros("江川市人民政府"), RECEIVED, 100));

        assertThatReport(rollup.report()).figure(RECEIVED).isCount(12);
        assertEquals(
                List.of(
                        "有 1 份报告没有写明行政机关，无从判断是否重复，没有计入。",
                        "县教育局有 1 份报告没有写明年度，没有计入。",
                        "县司法局有 1 份报告是 2020 年度的，不是 2021 年度，没有计入。",
                        "江川市人民政府自己的报告没有写明只是本级，可能已经含有下级各数，没有计入。"),
                rollup.findings().withId("H-SKIPPED").stream()
                        .map(finding -> finding.message().zh())
                        .toList());
    }

    @Test
    void the_parents_own_office_counts_where_it_says_so() {
        Rollup rollup = rollup(
                with(zeros("县财政局"), RECEIVED, 12),
                with(zeros("江川市人民政府"), RECEIVED, 3).withScope(Scope.OWN));
        assertThatReport(rollup.report()).figure(RECEIVED).isCount(15);
    }

    @Test
    void own_and_consolidated_figures_in_one_sum_are_told() {
        Rollup rollup =
                rollup(zeros("县财政局").withScope(Scope.OWN), zeros("东县").withScope(Scope.CONSOLIDATED), zeros("县司法局"));
        assertEquals(
                "口径不一：县财政局写明是本级，东县写明是汇总，加在一起可能重复计算。",
                only(rollup, "H-SCOPE").message().zh());
        assertEquals(
                Findings.none(),
                rollup(zeros("东县").withScope(Scope.CONSOLIDATED), zeros("县司法局")).findings());
    }

    @Test
    void money_is_summed_exactly_in_the_unit_of_the_form() {
        Rollup rollup = rollup(
                with(zeros("甲局"), FEE, Amount.of(new BigDecimal("59237.2449"), Unit.TEN_THOUSAND_YUAN)),
                with(zeros("乙局"), FEE, Amount.of(new BigDecimal("1234.56"), Unit.YUAN)),
                with(zeros("丙局"), FEE, Entry.of(2)));
        assertThatReport(rollup.report()).figure(FEE).isAmount("59239.368356", Unit.TEN_THOUSAND_YUAN);
    }

    @Test
    void money_without_a_unit_is_told_and_not_summed() {
        Rollup rollup = Stream.of(
                        with(old("甲局"), BOUGHT, Amount.of(new BigDecimal("251000"), Unit.YUAN)),
                        with(old("乙局"), BOUGHT, Amount.of(new BigDecimal("160.5964"), Unit.TEN_THOUSAND_YUAN)),
                        with(old("丙局"), BOUGHT, Amount.withoutUnit(new BigDecimal("9.5"))),
                        with(old("丁局"), BOUGHT, Amount.withoutUnit(BigDecimal.ZERO)))
                .collect(Rollup.into("江川市人民政府", 2020));

        assertThatReport(rollup.report())
                .figure(BOUGHT)
                .is(new Amount(new BigDecimal("1856964"), Optional.of(Unit.YUAN), Optional.of("4份中3份填报")));
        assertEquals(new Coverage(3, 0, 1), rollup.coverage(BOUGHT));
        assertEquals(
                "表二“政府集中采购 · 采购总金额”，丙局没有写明金额单位，汇总数不含这 1 份。",
                only(rollup, "H-UNIT").message().zh());
    }

    @Test
    void of_another_form_only_what_compares_is_summed() {
        String decisions = "proactiveDisclosure.penalties.decisions";
        AnnualReport old =
                with(with(old("乙局"), decisions, 7), OTHERWISE + ".total", 4).withYear(2021);
        Rollup rollup =
                rollup(with(with(zeros("甲局"), decisions, 5), OTHERWISE + ".other.total", 2), with(old, RECEIVED, 9));

        assertThatReport(rollup.report()).figure(decisions).isCount(12);
        assertThatReport(rollup.report()).figure(RECEIVED).isCount(9);
        assertThatReport(rollup.report()).figure(OTHERWISE + ".other.total").is(Count.of(2, "2份中1份填报"));
        assertEquals(new Coverage(1, 1, 0), rollup.coverage(OTHERWISE + ".other.total"));
        assertEquals(
                List.of(7, 21),
                rollup.findings().withId("H-FORM").stream()
                        .map(finding -> finding.places().size())
                        .toList());
        assertTrue(rollup.findings().withId("H-PARTIAL").isEmpty());
    }

    @Test
    void the_three_rows_of_2021_make_the_one_of_2019() {
        AnnualReport old = with(old("甲局"), OTHERWISE + ".total", 4);
        AnnualReport mixed = old("乙局").withRequests(Requests.blank(Revision.R2021));
        mixed = with(mixed, OTHERWISE + ".correctionOverdue.total", 1);
        mixed = with(mixed, OTHERWISE + ".feeOverdue.total", 0);
        AnnualReport hole = mixed.withOrgan("丙局");
        mixed = with(mixed, OTHERWISE + ".other.total", 2);
        Rollup rollup = Stream.of(old, mixed, hole).collect(Rollup.into("江川市人民政府", 2020));

        assertThatReport(rollup.report()).figure(OTHERWISE + ".total").is(Count.of(7, "3份中2份填报"));
        assertEquals(new Coverage(2, 1, 0), rollup.coverage(OTHERWISE + ".total"));
    }

    @Test
    void a_narrative_report_counts_and_gives_nothing() {
        Rollup rollup = rollup(
                with(zeros("甲局"), RECEIVED, 3),
                AnnualReport.blank(Revision.NARRATIVE).withOrgan("乙局").withYear(2021));
        assertThatReport(rollup.report()).figure(RECEIVED).is(Count.of(3, "2份中1份填报"));
        assertEquals(new Coverage(1, 1, 0), rollup.coverage(RECEIVED));
        assertEquals(3, rollup.findings().withId("H-FORM").size());
    }

    @Test
    void expected_organs_without_a_report_are_told_and_so_are_others() {
        Rollup rollup = rollup(zeros("县财政局"), zeros("县司法局")).expecting(List.of("县 财政局", "县教育局", " "));

        assertEquals(List.of("县教育局"), rollup.missing());
        assertEquals(
                List.of("县教育局没有 2021 年度报告，汇总数不含该机关。", "县司法局不在应报机关之列，其 2021 年度报告已经计入。"),
                rollup.findings().stream()
                        .map(finding -> finding.message().zh())
                        .toList());
    }

    @Test
    void no_report_at_all_is_no_sum_of_zero() {
        Rollup rollup = rollup();
        assertThatReport(rollup.report()).figure(RECEIVED).isBlank();
        assertEquals(Severity.WARNING, only(rollup, "H-MISSING").severity());
    }

    @Test
    void a_parent_is_held_against_the_sum_figure_by_figure() {
        Rollup rollup = rollup(
                with(zeros("甲局"), RECEIVED, 12),
                with(with(zeros("乙局"), RECEIVED, 30), "disputes.directSuit.total", Entry.blank()));
        AnnualReport parent = with(zeros("江川市人民政府"), RECEIVED, 43).withScope(Scope.CONSOLIDATED);

        Findings sums = rollup.against(parent).findings().withId("H-SUM");
        assertEquals(2, sums.size());
        Finding broken = sums.broken().list().get(0);
        assertEquals(Optional.of(RECEIVED), broken.place());
        assertEquals(Severity.NOTE, broken.severity());
        assertEquals(Optional.of(BigDecimal.ONE), broken.difference());
        assertEquals(
                "上级报告表三“一、本年新收政府信息公开申请数量 · 总计”为 43，下级 2 份之和为 42，相差 1。",
                broken.message().zh());
        assertEquals(
                List.of("disputes.directSuit.total"),
                sums.undecidable().list().get(0).places());
        assertEquals(Verdict.UNDECIDABLE, sums.undecidable().list().get(0).outcome());

        Findings complete =
                rollup.expecting(List.of("甲局", "乙局")).against(parent).findings();
        assertEquals(
                Severity.WARNING,
                complete.withId("H-SUM").broken().list().get(0).severity());
    }

    @Test
    void a_parent_that_says_too_little_or_covers_too_little_is_told() {
        Rollup rollup = rollup(with(zeros("甲局"), RECEIVED, 12));
        AnnualReport parent = with(zeros("江川市人民政府"), RECEIVED, 12);

        assertEquals(1, rollup.against(parent).findings().size());
        assertEquals("H-SCOPE", rollup.against(parent).findings().list().get(0).id());
        assertEquals(
                List.of("H-SCOPE"),
                rollup.against(with(parent, RECEIVED, 1).withScope(Scope.OWN)).findings().stream()
                        .map(Finding::id)
                        .toList());
        assertEquals(
                List.of("H-SCOPE"),
                rollup.against(with(parent, RECEIVED, 1).withYear(2020)).findings().stream()
                        .map(Finding::id)
                        .toList());
    }

    @Test
    void sums_beyond_a_long_and_numbers_that_are_none_stay_right() {
        Rollup rollup = rollup(
                with(zeros("甲局"), RECEIVED, Long.MAX_VALUE),
                with(zeros("乙局"), RECEIVED, Long.MAX_VALUE),
                with(zeros("丙局"), RECEIVED, Amount.withoutUnit(new BigDecimal("2.5"))),
                with(zeros("丁局"), RECEIVED, Amount.withoutUnit(new BigDecimal("1E+999999999"))),
                with(zeros("戊局"), RECEIVED, Amount.of(BigDecimal.ONE, Unit.YUAN)));
        assertThatReport(rollup.report())
                .figure(RECEIVED)
                .is(new Amount(new BigDecimal("18446744073709551616.5"), Optional.empty(), Optional.of("5份中3份填报")));
        assertEquals(new Coverage(3, 0, 2), rollup.coverage(RECEIVED));
    }

    @Test
    void misuse_is_refused_at_once() {
        assertThrows(IllegalArgumentException.class, () -> Rollup.into(" ", 2021));
        assertThrows(IllegalArgumentException.class, () -> Rollup.into("江川市人民政府", 2018));
        assertThrows(IllegalArgumentException.class, () -> rollup().coverage("requests.none"));
        assertThrows(IllegalArgumentException.class, () -> new Coverage(-1, 0, 0));
    }

    private static Finding only(Rollup rollup, String id) {
        Findings found = rollup.findings().withId(id);
        assertEquals(1, found.size(), found.toString());
        return found.list().get(0);
    }

    private static Rollup rollup(AnnualReport... reports) {
        return Stream.of(reports).collect(Rollup.into("江川市人民政府", 2021));
    }

    private static AnnualReport blank(String organ) {
        return AnnualReport.blank(Revision.R2021).withOrgan(organ).withYear(2021);
    }

    private static AnnualReport zeros(String organ) {
        return filled(blank(organ));
    }

    private static AnnualReport old(String organ) {
        return filled(AnnualReport.blank(Revision.R2019)).withOrgan(organ).withYear(2020);
    }

    private static AnnualReport filled(AnnualReport report) {
        AnnualReport filled = report;
        for (Figure figure : Templates.figures(report)) {
            filled = figure.with(filled, Entry.of(0));
        }
        return filled;
    }

    private static AnnualReport with(AnnualReport report, String id, long count) {
        return with(report, id, Entry.of(count));
    }

    private static AnnualReport with(AnnualReport report, String id, Entry entry) {
        return Templates.figure(report, id).orElseThrow().with(report, entry);
    }
}
