package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The headers of table 三, which the form prints in two rows, with 总计 in the first. */
class HeadersOnOneLineTest {
    private static final AnnualReport REPORT = report();
    private static final Pattern HEADERS = Pattern.compile("[^\n]*自然人[^\n]*\n[^\n]*商业企业[^\n]*\n");

    private static AnnualReport report() {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        int number = 10;
        for (Figure figure : Templates.figures(report)) {
            report = figure.with(report, Count.of(number++));
        }
        return report;
    }

    private static ReadResult read(TextLayouts layout, String headers) throws IOException {
        String page = layout.of(Layout.of(REPORT));
        assertTrue(HEADERS.matcher(page).find(), page);
        String changed = HEADERS.matcher(page)
                .replaceFirst(headers.replace(' ', layout == TextLayouts.TABS ? '\t' : ' ') + "\n");
        return AnnualReports.read(changed.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    @ParameterizedTest
    @EnumSource(names = {"TABS", "SPACED"})
    void with_their_group_before_the_total_they_are_the_two_rows_of_the_form(TextLayouts layout) throws IOException {
        ReadResult result = read(layout, "申请人情况 自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他");

        assertEquals(REPORT.requests(), result.orElseThrow().requests());
        assertTrue(result.findings().withId("READ-AMBIGUOUS").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"TABS", "SPACED"})
    void without_it_their_order_is_that_of_the_figures(TextLayouts layout) throws IOException {
        ReadResult result = read(layout, "申请人情况 法人或其他组织\n自然人 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他");

        assertFalse(result.findings()
                .withId("READ-AMBIGUOUS")
                .at("requests.newlyReceived.total")
                .isEmpty());
    }
}
