package org.gongkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AnnualReportTest {

    @Test
    void a_blank_report_says_nothing_but_its_form() {
        for (Revision revision : Revision.values()) {
            AnnualReport report = AnnualReport.blank(revision);
            assertEquals(revision, report.revision());
            assertEquals(revision, report.proactiveDisclosure().revision());
            assertEquals(OptionalInt.empty(), report.year());
            assertEquals(List.of(), report.sections());
        }
    }

    @Test
    void the_three_tables_are_required() {
        IllegalStateException error = assertThrows(
                IllegalStateException.class, () -> AnnualReport.builder().build());

        assertTrue(String.valueOf(error.getMessage()).contains("proactiveDisclosure"));
    }

    @Test
    void a_year_has_four_digits() {
        AnnualReport report = AnnualReport.blank(Revision.R2021);

        assertEquals(OptionalInt.of(2021), report.withYear(2021).year());
        assertThrows(IllegalArgumentException.class, () -> report.withYear(999));
        assertThrows(IllegalArgumentException.class, () -> report.withYear(10_000));
    }

    @Test
    void a_narrative_report_has_no_figures() {
        AnnualReport report = AnnualReport.blank(Revision.NARRATIVE);
        ByApplicant row = ByApplicant.all(Entry.of(1));
        Requests filled = report.requests().withCarriedIn(row);
        Disputes disputed =
                Disputes.blank().withDirectSuit(ByReviewResult.blank().withTotal(Entry.of(1)));

        assertThrows(IllegalArgumentException.class, () -> report.withRequests(filled));
        assertThrows(IllegalArgumentException.class, () -> report.withDisputes(disputed));
    }

    @Test
    void later_changes_of_a_list_change_no_report() {
        List<String> paragraphs = new ArrayList<>(List.of("甲。"));
        Section section = new Section(Optional.of(SectionKey.OVERVIEW), Optional.empty(), paragraphs);
        List<String> cells = new ArrayList<>(List.of("1"));
        List<List<String>> rows = new ArrayList<>(List.of(cells));
        ExtraTable table = new ExtraTable(Optional.empty(), rows);
        List<Section> sections = new ArrayList<>(List.of(section));
        AnnualReport report = AnnualReport.blank(Revision.R2019).withSections(sections);

        paragraphs.add("乙。");
        cells.add("2");
        rows.add(List.of("3"));
        sections.clear();

        assertEquals(List.of("甲。"), section.paragraphs());
        assertEquals(List.of(List.of("1")), table.rows());
        assertEquals(List.of(section), report.sections());
        assertEquals(Optional.of(section), report.section(SectionKey.OVERVIEW));
        assertEquals(Optional.empty(), report.section(SectionKey.REQUESTS));
    }

    @Test
    void later_changes_of_a_map_change_no_table() {
        Map<Outcome, ByApplicant> outcomes =
                new EnumMap<>(Requests.blank(Revision.R2019).outcomes());
        Requests requests = Requests.builder()
                .newlyReceived(ByApplicant.blank())
                .carriedIn(ByApplicant.blank())
                .outcomes(outcomes)
                .carriedOut(ByApplicant.blank())
                .build();

        outcomes.put(Outcome.DISCLOSED, ByApplicant.all(Entry.of(1)));

        assertEquals(Requests.blank(Revision.R2019), requests);
        assertThrows(
                UnsupportedOperationException.class, () -> requests.outcomes().clear());
    }

    @Test
    void table_three_has_the_rows_of_one_form() {
        Requests old = Requests.blank(Revision.R2019);
        Requests young = Requests.blank(Revision.R2021);

        assertEquals(Revision.R2019, old.revision());
        assertEquals(Revision.R2021, young.revision());
        assertThrows(IllegalArgumentException.class, () -> old.outcome(Outcome.FEE_OVERDUE));
        assertThrows(
                IllegalArgumentException.class,
                () -> young.withOutcome(Outcome.OTHERWISE_HANDLED, ByApplicant.blank()));
        Map<Outcome, ByApplicant> both = new EnumMap<>(old.outcomes());
        both.putAll(young.outcomes());
        assertThrows(IllegalArgumentException.class, () -> old.withOutcomes(both));
        assertThrows(IllegalArgumentException.class, () -> old.withOutcomes(Map.of()));
    }
}
