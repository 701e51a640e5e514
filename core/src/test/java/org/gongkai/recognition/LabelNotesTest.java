package org.gongkai.recognition;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.layout.Layout;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unit;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellTexts;
import org.junit.jupiter.api.Test;

/** What is said of labels that are not as printed, and of units that headers name. */
class LabelNotesTest {
    private static final String BOUGHT = "proactiveDisclosure.centralizedProcurement.totalAmount";
    private static final String FEES = "proactiveDisclosure.administrativeFees.amount";
    private static final Amount BARE = Amount.withoutUnit(new BigDecimal("160.5964"));

    private static AnnualReport report(Revision revision, String figure, Entry entry) {
        AnnualReport blank = AnnualReport.blank(revision)
                .withOrgan("甲县乙局")
                .withYear(revision == Revision.R2019 ? 2020 : 2022)
                .withTitle("甲县乙局年度政府信息公开工作年度报告");
        return Templates.figure(blank, figure).orElseThrow().with(blank, entry);
    }

    /** The report as printed, but one cell. */
    private static ReadResult read(AnnualReport report, String printed, String other) {
        Document page = CellTexts.changed(Layout.of(report), text -> text.equals(printed) ? other : text);
        return new Recognizer().recognize(page);
    }

    private static List<String> said(ReadResult result, String id) {
        return result.findings().withId(id).stream()
                .map(finding ->
                        finding.place().orElse("") + " " + finding.message().zh())
                .toList();
    }

    @Test
    void labels_as_printed_are_not_spoken_of() {
        ReadResult result = read(report(Revision.R2021, FEES, Entry.of(0)), "", "");

        assertTrue(
                result.findings().withId("READ-LABEL").isEmpty(),
                result.findings().toString());
    }

    @Test
    void another_name_of_a_label_is_told() {
        ReadResult result = read(report(Revision.R2021, FEES, Entry.of(0)), "本年制发件数", "本年度制发数");

        assertEquals(List.of("proactiveDisclosure.item1.issued “本年度制发数”按“本年制发件数”识读。"), said(result, "READ-LABEL"));
    }

    @Test
    void a_damaged_label_is_told() {
        ReadResult result = read(report(Revision.R2021, FEES, Entry.of(0)), "1.属于国家秘密", "1.属于国家秘蜜");

        assertEquals(
                List.of("requests.outcomes.refused.stateSecret “1.属于国家秘蜜”按“1.属于国家秘密”识读。"), said(result, "READ-LABEL"));
    }

    @Test
    void a_row_without_its_label_has_no_figures_and_a_finding_at_each() {
        String row = "requests.outcomes.notProcessed.repeated";
        AnnualReport report = report(Revision.R2021, row + ".total", Entry.of(7));
        ReadResult result = read(report, "2.重复申请", "");

        assertThatReport(result.orElseThrow()).figure(row + ".total").isBlank();
        Finding missing =
                result.findings().withId("READ-HEADER-MISSING").at(row).list().get(0);
        assertEquals(7, missing.places().size());
        assertTrue(missing.places().contains(row + ".total"));
    }

    @Test
    void a_header_that_names_a_unit_gives_it_to_the_figures_below_it() {
        for (Unit unit : Unit.values()) {
            ReadResult result = read(report(Revision.R2019, BOUGHT, BARE), "采购总金额", "采购总金额（" + unit.label() + "）");

            assertThatReport(result.orElseThrow())
                    .figure(BOUGHT)
                    .is(new Amount(BARE.value(), Optional.of(unit), Optional.empty()));
            assertEquals(List.of(BOUGHT + " 政府集中采购 · 采购总金额：单位按表头取“" + unit.label() + "”。"), said(result, "READ-UNIT"));
        }
    }

    @Test
    void where_no_unit_is_named_none_is_taken() {
        ReadResult result = read(report(Revision.R2019, BOUGHT, BARE), "", "");

        assertThatReport(result.orElseThrow()).figure(BOUGHT).is(BARE);
        assertEquals(1, said(result, "READ-UNIT").size());
    }

    @Test
    void the_unit_of_the_form_needs_no_note() {
        Amount fees = Amount.of(new BigDecimal("1.5"), Unit.TEN_THOUSAND_YUAN);
        ReadResult result = read(report(Revision.R2021, FEES, fees), "", "");

        assertThatReport(result.orElseThrow()).figure(FEES).is(fees);
        assertEquals(List.of(), said(result, "READ-UNIT"));
    }

    @Test
    void a_cell_that_names_another_unit_than_its_header_keeps_its_own() {
        Amount yuan = Amount.of(new BigDecimal("251000"), Unit.YUAN);
        ReadResult result = read(report(Revision.R2019, BOUGHT, yuan), "采购总金额", "采购总金额（万元）");

        assertThatReport(result.orElseThrow()).figure(BOUGHT).is(yuan);
        assertEquals(List.of(), said(result, "READ-UNIT"));
    }
}
