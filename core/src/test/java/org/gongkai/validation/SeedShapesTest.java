package org.gongkai.validation;

import static org.gongkai.validation.SampleReports.full2019;
import static org.gongkai.validation.SampleReports.full2021;
import static org.gongkai.validation.SampleReports.with;
import static org.gongkai.validation.SampleReports.withAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

/** The damage that real documents show, in the combinations they show it. */
class SeedShapesTest {

    @Test
    void a_lost_section_and_lost_labels_are_three_findings() {
        AnnualReport report = full2019().withSections(full2019().sections().subList(0, 5));
        RuleContext page = SamplePage.of(report)
                .withoutLabels(SectionKey.REQUESTS, "requests.outcomes")
                .withoutLabels(
                        SectionKey.DISPUTES,
                        "disputes.reconsideration.total",
                        "disputes.directSuit.total",
                        "disputes.suitAfterReconsideration.total")
                .context();
        Findings findings = RuleSet.standard().check(report, page);
        assertEquals(List.of("S-SECTIONS", "S-ROWS", "S-COLS"), ids(findings));
        assertTrue(findings.list().get(1).message().zh().contains("三、本年度办理结果"));
        assertTrue(findings.list().get(2).message().zh().contains("行政复议·总计、未经复议直接起诉·总计、复议后起诉·总计"));
    }

    @Test
    void a_table_with_nothing_but_totals_is_blank_and_undecidable() {
        AnnualReport report = withAll(full2021(), "requests.", Entry.blank());
        report = withTotals(report, "total");
        report = withAll(report, "disputes.", Entry.blank());
        for (String group : List.of("reconsideration", "directSuit", "suitAfterReconsideration")) {
            report = with(report, "disputes." + group + ".total", 0);
        }
        RuleContext page = SamplePage.of(report)
                .withoutPlaces(id -> id.startsWith("disputes.") && !id.endsWith(".total"))
                .damaged(SectionKey.DISPUTES, "disputes.directSuit.upheld", "disputes.directSuit.corrected")
                .context();
        Findings findings = RuleSet.standard().check(report, page);
        assertEquals(List.of("T4-WIDTH", "S-COLS", "S-BLANK", "S-BLANK"), ids(findings.broken()));
        assertEquals(
                List.of("requests", "disputes"),
                findings.withId("S-BLANK").stream()
                        .map(f -> f.place().orElse(""))
                        .toList());
        assertTrue(findings.withId("S-BLANK").list().get(0).message().zh().contains("175 个数据项，空白 150 个"));
        assertTrue(findings.undecidable().withId("T3-BALANCE").size() == 6);
    }

    private static AnnualReport withTotals(AnnualReport report, String column) {
        AnnualReport changed = report;
        for (Figure figure : Templates.figures(report)) {
            if (figure.id().startsWith("requests.") && figure.id().endsWith("." + column)) {
                changed = figure.with(changed, Entry.of(0));
            }
        }
        return changed;
    }

    private static List<String> ids(Findings findings) {
        return findings.stream().map(Finding::id).toList();
    }
}
