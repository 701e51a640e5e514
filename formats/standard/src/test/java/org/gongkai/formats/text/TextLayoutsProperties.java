package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

/** A page says the same in whatever way its tables come out as text. */
class TextLayoutsProperties {
    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Property(tries = 100)
    void a_full_page_is_read_back(@ForAll("consistent") AnnualReport report, @ForAll TextLayouts layout)
            throws IOException {
        AnnualReport read = read(layout.of(Layout.of(report))).orElseThrow();
        assertEquals(report.proactiveDisclosure(), read.proactiveDisclosure());
        assertEquals(report.requests(), read.requests());
        // A number before the one row that has no label may be a figure of it: that row is told.
        if (layout != TextLayouts.TABS_NUMBERED) {
            assertEquals(report.disputes(), read.disputes());
        }
        assertEquals(report.organ(), read.organ());
        assertEquals(report.year(), read.year());
    }

    @Property(tries = 200)
    void no_figure_is_wrong_without_a_finding(@ForAll("sparse") AnnualReport report, @ForAll TextLayouts layout)
            throws IOException {
        ReadResult result = read(layout.of(Layout.of(report)));
        AnnualReport read = result.orElseThrow();
        List<String> silent = Templates.figures(report).stream()
                .filter(figure -> !isRight(figure, report, read))
                .map(Figure::id)
                .filter(id -> result.findings().at(id).isEmpty())
                .filter(id ->
                        result.findings().at(id.substring(0, id.indexOf('.'))).isEmpty())
                .toList();
        assertTrue(silent.isEmpty(), () -> layout + " " + silent + "\n" + result.findings());
    }

    private static boolean isRight(Figure figure, AnnualReport expected, AnnualReport read) {
        return Templates.figure(read, figure.id())
                .filter(same -> same.get(read).equals(figure.get(expected)))
                .isPresent();
    }

    private static ReadResult read(String text) throws IOException {
        return AnnualReports.read(text.getBytes(StandardCharsets.UTF_8), "page.txt");
    }
}
