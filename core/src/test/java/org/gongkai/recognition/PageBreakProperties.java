package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.testkit.PageBreaks;
import org.gongkai.testkit.Reports;

/** Tables that the end of a page cuts in two are read as if it had not. */
class PageBreakProperties {
    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Property
    void a_table_cut_anywhere_is_read_whole(@ForAll("sparse") AnnualReport report, @ForAll("cut") int row) {
        assertSame(report, cut(Layout.of(report), row));
    }

    @Property
    void so_is_one_without_merged_cells(@ForAll("consistent") AnnualReport report, @ForAll("cut") int row) {
        assertSame(report, cut(PageBreaks.unmerged(Layout.of(report)), row));
    }

    @Property
    void so_is_one_cut_again_and_again(
            @ForAll("sparse") AnnualReport report, @ForAll("cut") int row, @ForAll("cut") int other) {
        assertSame(report, cut(cut(Layout.of(report), row), other));
    }

    @Provide
    Arbitrary<Integer> cut() {
        return Arbitraries.integers().between(1, 28);
    }

    private static Document cut(Document page, int row) {
        return PageBreaks.cut(page, grid -> row % grid.rows());
    }

    private static void assertSame(AnnualReport report, Document page) {
        ReadResult result = new Recognizer().recognize(page);
        AnnualReport read = result.orElseThrow();
        assertEquals(
                report.proactiveDisclosure(),
                read.proactiveDisclosure(),
                () -> result.findings().toString());
        assertEquals(report.requests(), read.requests(), () -> result.findings().toString());
        assertEquals(report.disputes(), read.disputes(), () -> result.findings().toString());
    }
}
