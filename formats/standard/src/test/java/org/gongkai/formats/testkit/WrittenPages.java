package org.gongkai.formats.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

/** What a format of pages that is written keeps to: the page says the report again. Inherit it once a format. */
public abstract class WrittenPages {
    protected abstract DocumentCodec codec();

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

    @Property(tries = 60)
    void a_page_written_is_read_back(@ForAll("consistent") AnnualReport report) throws IOException {
        assertEquals(report, read(report).orElseThrow());
    }

    @Property(tries = 100)
    void a_blank_is_read_back_as_blank(@ForAll("sparse") AnnualReport report) throws IOException {
        ReadResult result = read(report);
        AnnualReport read = result.orElseThrow();
        List<String> wrong = Templates.figures(report).stream()
                .filter(figure -> Templates.figure(read, figure.id())
                        .filter(same -> same.get(read).equals(figure.get(report)))
                        .isEmpty())
                .map(Figure::id)
                .toList();
        assertTrue(wrong.isEmpty(), () -> wrong + "\n" + result.findings().list());
    }

    @Property(tries = 60)
    void whatever_a_report_holds_its_page_is_written_and_read(@ForAll("any") AnnualReport report) throws IOException {
        read(report);
    }

    private ReadResult read(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec().write(Layout.of(report), out);
        return ReportReader.builder().build().from(codec().name()).read(out.toByteArray(), "");
    }
}
