package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.CellRuns;
import org.gongkai.testkit.Noise;
import org.gongkai.testkit.Reports;

/**
 * What is laid out is read back, from frames and from runs; what can't be read is never a wrong figure without a
 * finding.
 */
class RecognizerProperties {

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Provide
    Arbitrary<AnnualReport> any() {
        return Reports.any();
    }

    @Provide
    Arbitrary<Set<Noise>> noise() {
        return Noise.any();
    }

    @Property
    void a_page_with_frames_is_read_back(@ForAll("consistent") AnnualReport report) {
        assertEquals(report, read(Layout.of(report)).orElseThrow());
    }

    @Property
    void a_page_of_rows_is_read_back(@ForAll("consistent") AnnualReport report) {
        assertEquals(report, read(CellRuns.flatten(Layout.of(report))).orElseThrow());
    }

    @Property
    void a_page_of_single_cells_is_read_back(@ForAll("consistent") AnnualReport report) {
        assertEquals(
                report, read(CellRuns.flattenWithoutRows(Layout.of(report))).orElseThrow());
    }

    @Property
    void noise_changes_no_figure(@ForAll("consistent") AnnualReport report, @ForAll("noise") Set<Noise> noise) {
        Document page = Layout.of(report);
        assertSameFigures(report, read(Noise.in(page, noise)));
        assertSameFigures(report, read(Noise.in(CellRuns.flatten(page), noise)));
        assertSameFigures(report, read(Noise.in(CellRuns.flattenWithoutRows(page), noise)));
    }

    @Property
    void blanks_stay_blank_within_frames(@ForAll("sparse") AnnualReport report) {
        assertSameFigures(report, read(Layout.of(report)));
    }

    @Property
    void no_figure_is_wrong_without_a_finding_at_its_place(@ForAll("sparse") AnnualReport report) {
        Document page = Layout.of(report);
        assertNoSilentError(report, read(CellRuns.flatten(page)));
        assertNoSilentError(report, read(CellRuns.flattenWithoutRows(page)));
    }

    @Property
    void whatever_a_page_holds_it_is_read_without_an_exception(@ForAll("any") AnnualReport report) {
        Document page = Layout.of(report);
        read(page);
        read(CellRuns.flatten(page));
        read(CellRuns.flattenWithoutRows(page));
    }

    private static ReadResult read(Document document) {
        return new Recognizer().recognize(document);
    }

    private static void assertSameFigures(AnnualReport expected, ReadResult result) {
        AnnualReport actual = result.orElseThrow();
        assertEquals(expected.proactiveDisclosure(), actual.proactiveDisclosure());
        assertEquals(expected.requests(), actual.requests());
        assertEquals(expected.disputes(), actual.disputes());
    }

    static void assertNoSilentError(AnnualReport expected, ReadResult result) {
        AnnualReport actual = result.orElseThrow();
        List<String> silent = new ArrayList<>();
        for (Figure figure : Templates.figures(expected)) {
            boolean comparable = Templates.figure(actual, figure.id()).isPresent();
            boolean right = comparable
                    && Templates.figure(actual, figure.id())
                            .orElseThrow()
                            .get(actual)
                            .equals(figure.get(expected));
            boolean told = !result.findings().at(figure.id()).isEmpty()
                    || !result.findings().at(figure.table().key()).isEmpty();
            if (!right && !told) {
                silent.add(figure.id() + " is " + figure.get(expected));
            }
        }
        assertTrue(silent.isEmpty(), () -> silent + "\n" + result.findings().list());
    }
}
