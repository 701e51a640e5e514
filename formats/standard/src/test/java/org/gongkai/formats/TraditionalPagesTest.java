package org.gongkai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.model.AnnualReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that a switch of the site or a mirror turned into traditional characters. */
class TraditionalPagesTest {
    @ParameterizedTest
    @CsvSource({"txt, 泰溪市平州縣司法局, 泰溪市平州縣司法局2024年政府信息公開工作年度報告", "html, 和州市江寧縣農業農村局, 和州市江寧縣農業農村局2020年政府信息公開工作年度報告"})
    void say_what_the_page_in_simplified_ones_says(String extension, String organ, String title) throws IOException {
        ReadResult page = read("page." + extension);
        ReadResult traditional = read("page-traditional." + extension);
        AnnualReport expected = page.orElseThrow();
        AnnualReport report = traditional.orElseThrow();

        assertEquals(expected.proactiveDisclosure(), report.proactiveDisclosure());
        assertEquals(expected.requests(), report.requests());
        assertEquals(expected.disputes(), report.disputes());
        assertEquals(expected.year(), report.year());
        assertEquals(expected.publishedOn(), report.publishedOn());
        assertEquals(expected.signedOn(), report.signedOn());
        assertEquals(organ, report.organ().orElseThrow());
        assertEquals(title, report.title().orElseThrow());
        assertEquals(ids(page), ids(traditional));
    }

    private static List<String> ids(ReadResult result) {
        return result.findings().stream().map(Finding::id).toList();
    }

    private static ReadResult read(String name) throws IOException {
        try (InputStream in = TraditionalPagesTest.class.getResourceAsStream("/traditional/" + name)) {
            return AnnualReports.read(Objects.requireNonNull(in).readAllBytes(), name);
        }
    }
}
