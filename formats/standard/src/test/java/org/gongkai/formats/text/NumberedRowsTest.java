package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Blank;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows with their numbers before them, as scripts print the tables that they took from a page. */
class NumberedRowsTest {
    private static final String PAGE = """
            青山县教育局2022年政府信息公开工作年度报告
            二、主动公开政府信息情况
            0,第二十条第（一）项,第二十条第（一）项,第二十条第（一）项,第二十条第（一）项
            1,信息内容,本年制发件数,本年废止件数,现行有效件数
            2,规章,36,78,29
            3,行政规范性文件,90,41,15
            4,第二十条第（五）项,第二十条第（五）项,第二十条第（五）项,第二十条第（五）项
            5,信息内容,本年处理决定数量,本年处理决定数量,本年处理决定数量
            6,行政许可,,,
            7,第二十条第（六）项,第二十条第（六）项,第二十条第（六）项,第二十条第（六）项
            8,信息内容,本年处理决定数量,本年处理决定数量,本年处理决定数量
            9,行政处罚,12,,
            10,行政强制,,,
            """;

    private static Entry figure(AnnualReport report, String id) {
        return Templates.figure(report, "proactiveDisclosure." + id)
                .orElseThrow()
                .get(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t"})
    void the_number_of_the_next_row_is_no_figure(String separator) throws IOException {
        String text = PAGE.replace(",", separator);
        AnnualReport report = AnnualReports.read(text.getBytes(StandardCharsets.UTF_8), "a.txt")
                .orElseThrow();

        assertEquals(
                List.of(Count.of(90), Count.of(41), Count.of(15)),
                List.of("issued", "repealed", "inForce").stream()
                        .map(column -> figure(report, "normativeDocuments." + column))
                        .toList());
        assertEquals(Blank.BLANK, figure(report, "licensing.decisions"));
        assertEquals(Count.of(12), figure(report, "penalties.decisions"));
        assertEquals(Blank.BLANK, figure(report, "compulsion.decisions"));
    }

    @Test
    void numbers_that_count_nothing_are_told() throws IOException {
        ReadResult result = AnnualReports.read(
                PAGE.replace("\n8,", "\n3,").replace(',', '\t').getBytes(StandardCharsets.UTF_8), "a.txt");

        assertEquals(Count.of(12), figure(result.orElseThrow(), "penalties.decisions"));
        assertTrue(result.findings().at("proactiveDisclosure").list().stream()
                .anyMatch(finding -> finding.id().equals("READ-ROW-UNKNOWN")));
    }
}
