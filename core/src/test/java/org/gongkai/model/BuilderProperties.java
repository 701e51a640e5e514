package org.gongkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.testkit.Reports;

class BuilderProperties {

    @Property(tries = 100)
    void a_builder_filled_with_a_report_builds_it_again(@ForAll("reports") AnnualReport report) {
        assertEquals(report, report.toBuilder().build());
        assertEquals(report, AnnualReport.builder().from(report).build());
        assertEquals(
                report.requests(), Requests.builder().from(report.requests()).build());
        assertEquals(
                report.disputes(), Disputes.builder().from(report.disputes()).build());
        assertEquals(report.hashCode(), report.toBuilder().build().hashCode());
    }

    @Property(tries = 100)
    void rows_build_again_too(@ForAll("reports") AnnualReport report) {
        for (ByApplicant row : report.requests().outcomes().values()) {
            assertEquals(row, ByApplicant.builder().from(row).build());
        }
        ByReviewResult results = report.disputes().directSuit();
        assertEquals(results, ByReviewResult.builder().from(results).build());
        if (report.proactiveDisclosure() instanceof ProactiveDisclosure2019 table) {
            assertEquals(table, ProactiveDisclosure2019.builder().from(table).build());
            assertEquals(
                    table.rules(),
                    MadeAndDisclosed.builder().from(table.rules()).build());
            assertEquals(
                    table.licensing(),
                    PowerItems.builder().from(table.licensing()).build());
            assertEquals(
                    table.administrativeFees(),
                    FeeItems.builder().from(table.administrativeFees()).build());
            assertEquals(
                    table.centralizedProcurement(),
                    Procurement.builder().from(table.centralizedProcurement()).build());
        }
        if (report.proactiveDisclosure() instanceof ProactiveDisclosure2021 table) {
            assertEquals(table, ProactiveDisclosure2021.builder().from(table).build());
            assertEquals(table.rules(), Documents.builder().from(table.rules()).build());
            assertEquals(
                    table.penalties(),
                    Decisions.builder().from(table.penalties()).build());
            assertEquals(
                    table.administrativeFees(),
                    FeeAmount.builder().from(table.administrativeFees()).build());
        }
    }

    @Property(tries = 30)
    void the_lists_of_a_report_cannot_be_changed(@ForAll("reports") AnnualReport report) {
        assertThrows(
                UnsupportedOperationException.class,
                () -> report.sections().add(Section.of(SectionKey.OVERVIEW, "一、总体情况")));
        assertThrows(
                UnsupportedOperationException.class,
                () -> report.requests().outcomes().put(Outcome.TOTAL, ByApplicant.blank()));
    }

    @Example
    void each_column_of_a_row_is_its_own() {
        for (Applicant applicant : Applicant.values()) {
            ByApplicant row = ByApplicant.blank().with(applicant, Entry.of(7));
            for (Applicant other : Applicant.values()) {
                assertEquals(other == applicant ? Entry.of(7) : Entry.blank(), row.get(other));
            }
        }
        for (ReviewResult result : ReviewResult.values()) {
            ByReviewResult row = ByReviewResult.blank().with(result, Entry.of(7));
            for (ReviewResult other : ReviewResult.values()) {
                assertEquals(other == result ? Entry.of(7) : Entry.blank(), row.get(other));
            }
        }
        assertEquals(
                List.of(),
                ByApplicant.all(Entry.of(0)).equals(ByApplicant.blank()) ? List.of("0 is not blank") : List.of());
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.any();
    }
}
