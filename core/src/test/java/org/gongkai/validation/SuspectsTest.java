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
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.junit.jupiter.api.Test;

/** The usual slips of a clerk, and what the finding tells of them. */
class SuspectsTest {
    private static final String DISCLOSED = "requests.outcomes.disclosed.";
    private static final String PARTLY = "requests.outcomes.partlyDisclosed.";
    private static final String NOT_HELD = "requests.outcomes.unableToProvide.notHeld.";

    @Test
    void two_digits_swapped() {
        AnnualReport report = with(full2021(), "requests.outcomes.total.total", 95);
        String said = "疑似有误：“（七）总计”行“总计”列应为 59（似为相邻数字颠倒）。";
        assertEquals(List.of(said, said, said), said(report));
        assertEquals(
                "Probably requests.outcomes.total.total should be 59 (two digits seem swapped).",
                sentence(find(report, "T3-BALANCE", "carriedIn.total").message().en(), "Probably"));
    }

    @Test
    void a_digit_lost_and_a_digit_added() {
        assertEquals(
                "疑似有误：“本年新收”行“总计”列应为 60（似漏写一位数字）。",
                said(with(full2021(), "requests.newlyReceived.total", 6)).get(0));
        assertEquals(
                "疑似有误：“（一）予以公开”行“商业企业”列应为 10（似多写一位数字）。",
                said(with(full2021(), DISCLOSED + "commercialEnterprise", 110)).get(0));
    }

    /** One way to settle it goes through a sum with a fraction, another does not: the value is 0 both times. */
    @Test
    void the_same_value_by_two_ways_is_told_once() {
        AnnualReport report = withAll(full2021(), "requests.", Entry.of(0));
        report = with(report, "requests.newlyReceived.researchInstitution", 4);
        report = with(report, "requests.newlyReceived.otherOrganization", 8);
        report = with(report, "requests.newlyReceived.total", Amount.withoutUnit(new BigDecimal("1.218")));
        report = with(report, "requests.carriedIn.otherOrganization", 9);
        report = with(report, "requests.carriedOut.researchInstitution", Entry.blank());

        Finding finding = find(report, "T3-ROW-TOTAL", "carriedIn.total");

        assertEquals(
                List.of(
                        new Suspect("requests.carriedIn.otherOrganization", BigDecimal.ZERO),
                        new Suspect("requests.carriedIn.total", new BigDecimal(9))),
                finding.suspects());
        assertEquals(
                "可能是“上年结转”行“其他”列应为 0，也可能是“上年结转”行“总计”列应为 9。",
                sentence(finding.message().zh(), "可能是"));
    }

    @Test
    void a_minus_too_many() {
        AnnualReport report = with(full2021(), "requests.carriedOut.naturalPerson", -2);
        assertEquals(
                List.of(
                        "疑似有误：“结转下年”行“自然人”列应为 2（似误写负号）。",
                        "疑似有误：“结转下年”行“自然人”列应为 2（似误写负号）。",
                        "疑似有误：“结转下年”行“自然人”列应为 2（似误写负号）。"),
                said(report));
    }

    @Test
    void a_value_one_column_off() {
        AnnualReport report = with(full2021(), DISCLOSED + "commercialEnterprise", 0);
        report = with(report, DISCLOSED + "researchInstitution", 10);
        assertEquals(
                "疑似有误：“（一）予以公开”行“商业企业”列应为 10，且“（一）予以公开”行“科研机构”列应为 0（似填错一列）。",
                said(report).get(0));
        assertEquals(2, said(report).size());
    }

    @Test
    void a_whole_row_one_column_off() {
        AnnualReport report = with(full2021(), DISCLOSED + "naturalPerson", 0);
        report = with(report, DISCLOSED + "commercialEnterprise", 30);
        report = with(report, DISCLOSED + "researchInstitution", 10);
        assertEquals(3, said(report).size());
        for (String said : said(report)) {
            assertTrue(said.startsWith("疑似有误：") && said.endsWith("（似填错一列）。"), said);
            assertTrue(said.contains("“（一）予以公开”行“自然人”列应为 30"), said);
            assertTrue(said.contains("“（一）予以公开”行“商业企业”列应为 10"), said);
            assertTrue(said.contains("“（一）予以公开”行“科研机构”列应为 0"), said);
        }
    }

    @Test
    void a_value_one_row_off() {
        AnnualReport report = with(full2021(), DISCLOSED + "naturalPerson", 0);
        report = with(report, PARTLY + "naturalPerson", 30);
        String said = said(report).get(0);
        assertTrue(said.startsWith("可能是“（一）予以公开”行“自然人”列应为 30，且“（二）部分公开”行“自然人”列应为 0（似填错一行），也可能是"), said);
        assertEquals(
                DISCLOSED + "naturalPerson",
                find(report, "T3-ROW-TOTAL", "disclosed.total")
                        .suspects()
                        .get(0)
                        .place());
    }

    @Test
    void a_number_split_over_two_cells() {
        AnnualReport report = with(full2021(), NOT_HELD + "naturalPerson", 1);
        report = with(report, NOT_HELD + "commercialEnterprise", 9);
        assertEquals(
                "疑似有误：“1.本机关不掌握相关政府信息”行“自然人”列应为 19，且“1.本机关不掌握相关政府信息”行“商业企业”列应为 0（似一个数拆入相邻两格）。",
                sentence(find(report, "T3-ROW-TOTAL", "notHeld.total").message().zh(), "疑似有误"));
        assertEquals(List.of(), find(report, "T3-ROW-TOTAL", "notHeld.total").suspects());
        assertEquals(
                NOT_HELD + "naturalPerson",
                find(report, "T3-RESULT-SUM", "total.naturalPerson")
                        .suspects()
                        .get(0)
                        .place());
    }

    @Test
    void last_years_figure_copied() {
        AnnualReport before = with(full2021(), DISCLOSED + "naturalPerson", 44).withYear(2021);
        AnnualReport report = with(full2021(), DISCLOSED + "naturalPerson", 44);
        Findings findings = RuleSet.standard()
                .check(report, RuleContext.none().withPrevious(before))
                .withId("T3-ROW-TOTAL");
        assertTrue(findings.list().get(0).message().zh().endsWith("“自然人”列应为 30（现填的与上年报告相同，似照抄）。"));
    }

    @Test
    void in_table_four_a_slip_comes_first() {
        Finding finding = find(with(full2021(), "disputes.reconsideration.total", 70), "T4-SUM-RECON", "total");
        assertEquals("disputes.reconsideration.total", finding.suspects().get(0).place());
        assertTrue(finding.message().zh().contains("可能是“总计”应为 7（似多写一位数字），也可能是“结果维持”应为 67"));
    }

    @Test
    void a_negative_number_is_the_wrong_one() {
        Finding finding = find(with(full2021(), "disputes.directSuit.pending", -2), "T4-SUM-DIRECT", "total");
        assertEquals(1, finding.suspects().size());
    }

    @Test
    void errors_far_apart_do_not_multiply() {
        AnnualReport report = with(full2021(), "disputes.reconsideration.total", 70);
        for (String row : List.of("newlyReceived", "outcomes.disclosed", "carriedOut")) {
            report = with(report, "requests." + row + ".otherOrganization", 8);
            report = with(report, "requests." + row + ".legalServiceInstitution", 9);
        }
        Findings findings = RuleSet.standard().check(report).atLeast(Severity.ERROR);
        assertTrue(findings.stream().noneMatch(finding -> finding.message().zh().contains("还有其他可能")));
    }

    @Test
    void what_was_carried_in_is_held_against_last_years_report_too() {
        AnnualReport before = full2021().withYear(2021);
        before = before.withRequests(
                before.requests().withCarriedOut(full2021().requests().carriedIn()));
        AnnualReport report = with(full2021(), "requests.carriedIn.naturalPerson", 3);
        report = with(report, "requests.carriedIn.total", 3);
        assertEquals(3, find(report, "T3-BALANCE", "carriedIn.total").suspects().size());
        RuleContext known = RuleContext.none().withPrevious(before);
        Findings findings = RuleSet.standard().check(report, known).atLeast(Severity.ERROR);
        assertEquals(4, findings.size());
        for (Finding finding : findings) {
            assertEquals(1, finding.suspects().size());
            assertEquals(
                    finding.place().orElseThrow(), finding.suspects().get(0).place());
        }
    }

    @Test
    void last_years_report_may_be_the_wrong_one() {
        AnnualReport before = with(full2021(), "requests.carriedOut.total", 7).withYear(2021);
        Findings findings = RuleSet.standard()
                .check(full2021(), RuleContext.none().withPrevious(before))
                .withId("X-CARRY");
        for (Finding finding : findings) {
            assertEquals(List.of(), finding.suspects());
            assertTrue(finding.message().zh().endsWith("请一并核对上年报告。"));
        }
    }

    private static List<String> said(AnnualReport report) {
        return RuleSet.standard().check(report).atLeast(Severity.ERROR).stream()
                .map(finding -> finding.message().zh())
                .map(message -> message.contains("疑似有误") ? sentence(message, "疑似有误") : sentence(message, "可能是"))
                .toList();
    }

    private static String sentence(String message, String start) {
        return message.substring(message.indexOf(start));
    }

    private static Finding find(AnnualReport report, String id, String placeEnd) {
        Optional<Finding> found = RuleSet.standard().check(report).withId(id).stream()
                .filter(finding -> finding.place().orElseThrow().endsWith(placeEnd))
                .findFirst();
        return found.orElseThrow();
    }
}
