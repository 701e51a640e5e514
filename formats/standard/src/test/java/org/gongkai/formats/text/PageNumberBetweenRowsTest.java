package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.Blank;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

/** A page number alone on its line, where a page break cuts a text whose rows stand on lines. */
class PageNumberBetweenRowsTest {
    private static final String PAGE = """
            青山县教育局2022年政府信息公开工作年度报告
            一、总体情况
            无。
            二、主动公开政府信息情况
            第二十条第（一）项
            信息内容  本年制发件数  本年废止件数  现行有效件数
            规章  36  78  29
            行政规范性文件  90  41  5
            第二十条第（五）项
            信息内容  本年处理决定数量
            行政许可  432
            四、政府信息公开行政复议、行政诉讼情况
            行政复议  行政诉讼
            结果维持  结果纠正  其他结果  尚未审结  总计  未经复议直接起诉  复议后起诉
            结果维持  结果纠正  其他结果  尚未审结  总计  结果维持  结果纠正  其他结果  尚未审结  总计
            1  2  3  4  10  5  6  7  8  26  0  1  0  2  3
            五、存在的主要问题及改进情况
            无。
            """;
    private static final String NORMATIVE = "proactiveDisclosure.normativeDocuments.";

    private static ReadResult read(String text) throws IOException {
        assertFalse(text.equals(PAGE), "nothing was changed");
        return AnnualReports.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static List<Entry> normative(ReadResult result) {
        return List.of("issued", "repealed", "inForce").stream()
                .map(column -> figure(result, NORMATIVE + column))
                .toList();
    }

    private static Entry figure(ReadResult result, String id) {
        return Templates.figure(result.orElseThrow(), id).orElseThrow().get(result.orElseThrow());
    }

    @Test
    void it_is_no_figure_of_the_row_above_that_lacks_one() throws IOException {
        ReadResult result = read(PAGE.replace("90  41  5\n", "90    41\n\n7\n\n"));

        assertEquals(List.of(Blank.BLANK, Blank.BLANK, Blank.BLANK), normative(result));
        assertFalse(result.findings().at(NORMATIVE + "issued").isEmpty());
    }

    @Test
    void it_is_no_figure_of_the_row_above_that_lacks_none() throws IOException {
        ReadResult result = read(PAGE.replace("90  41  5\n", "90  41  5\n\n7\n\n"));

        assertEquals(List.of(Count.of(90), Count.of(41), Count.of(5)), normative(result));
    }

    @Test
    void a_number_too_high_for_its_page_may_be_the_end_of_the_figure_above() throws IOException {
        ReadResult result = read(PAGE.replace("90  41  5\n", "90  41  5\n7\n"));

        assertEquals(List.of(Count.of(90), Count.of(41), new Unreadable("5 [7]")), normative(result));
        assertFalse(result.findings().at(NORMATIVE + "inForce").isEmpty());
    }

    @Test
    void numbers_on_a_line_below_a_row_may_be_the_ends_of_its_figures() throws IOException {
        ReadResult result = read(PAGE.replace("90  41  5\n", "90  41  5\n1 7\n"));

        assertEquals(
                List.of(new Unreadable("90 [1 7]"), new Unreadable("41 [1 7]"), new Unreadable("5 [1 7]")),
                normative(result));
        assertFalse(result.findings().at(NORMATIVE + "repealed").isEmpty());
    }

    @Test
    void a_number_that_its_page_may_have_is_no_end_of_a_figure() throws IOException {
        ReadResult result = read("无。\n".repeat(61) + PAGE.replace("90  41  5\n", "90  41  5\n7\n"));

        assertEquals(List.of(Count.of(90), Count.of(41), Count.of(5)), normative(result));
    }

    @Test
    void it_is_no_figure_of_table_four_below_its_headers() throws IOException {
        ReadResult result =
                read(PAGE.replace("复议后起诉\n", "复议后起诉\n5\n").replace("1  2  3  4  10  5", "1  2  3  4  10  "));

        assertEquals(Blank.BLANK, figure(result, "disputes.reconsideration.corrected"));
        assertFalse(result.findings().at("disputes.reconsideration.corrected").isEmpty());
    }

    @Test
    void it_is_no_figure_right_above_those_of_table_four() throws IOException {
        ReadResult result = read(PAGE.replace("1  2  3", "5\n1  2  3"));

        assertEquals(Count.of(1), figure(result, "disputes.reconsideration.upheld"));
        assertEquals(Count.of(3), figure(result, "disputes.suitAfterReconsideration.total"));
    }

    @Test
    void a_figure_alone_on_the_line_below_its_label_is_one() throws IOException {
        ReadResult result = read(PAGE.replace("行政许可  432", "行政许可\n432"));

        assertEquals(Count.of(432), figure(result, "proactiveDisclosure.licensing.decisions"));
    }
}
