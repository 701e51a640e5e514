package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

/** Texts of one cell a line, as programs write them that leave a line empty for a blank cell. */
class SkippedLinesTest {
    private static final AnnualReport ZEROS = zeros();
    private static final String PAGE = TextLayouts.LINES.of(Layout.of(ZEROS));
    private static final String NEW = "一、本年新收政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0\n";

    private static AnnualReport zeros() {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        for (Figure figure : Templates.figures(report)) {
            report = figure.with(report, Count.of(0));
        }
        return report;
    }

    private static ReadResult read(String text) throws IOException {
        assertFalse(text.equals(PAGE), "nothing was changed");
        return AnnualReports.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    @Test
    void a_line_skipped_before_the_figures_may_be_a_blank_cell() throws IOException {
        ReadResult result = read(PAGE.replace("行政规范性文件\n0\n0\n0\n", "行政规范性文件\n\n7\n7\n7\n"));

        assertFalse(result.findings()
                .withId("READ-AMBIGUOUS")
                .at("proactiveDisclosure.normativeDocuments.issued")
                .isEmpty());
    }

    @Test
    void a_line_skipped_among_figures_is_nothing_where_their_sum_holds() throws IOException {
        ReadResult right = read(PAGE.replace(NEW, "一、本年新收政府信息公开申请数量\n1\n2\n\n3\n4\n5\n6\n21\n"));
        ReadResult wrong = read(PAGE.replace(NEW, "一、本年新收政府信息公开申请数量\n1\n2\n\n3\n4\n5\n6\n7\n"));

        assertEquals(Count.of(3), right.orElseThrow().requests().newlyReceived().researchInstitution());
        assertTrue(right.findings()
                .at("requests.newlyReceived.researchInstitution")
                .isEmpty());
        assertFalse(wrong.findings()
                .at("requests.newlyReceived.researchInstitution")
                .isEmpty());
    }

    @Test
    void a_line_skipped_after_each_is_nothing() throws IOException {
        ReadResult result = read(PAGE.replace("\n", "\n\n"));

        assertEquals(ZEROS.requests(), result.orElseThrow().requests());
        assertTrue(result.findings().withId("READ-AMBIGUOUS").isEmpty());
    }
}
