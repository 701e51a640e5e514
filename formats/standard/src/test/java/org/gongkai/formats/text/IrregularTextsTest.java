package org.gongkai.formats.text;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Made-up texts, each with one irregularity of real ones. Not here, since a text can't show it: spans that disagree
 * (I-54), flip books and dynamic pages (I-73, I-74), picture versions (I-76). Left to the rules, since the figures are
 * read as printed: I-34, I-35, I-43 to I-47, I-62 to I-68, I-97 to I-100. Lines that a crawler removed (I-59) can't be
 * told from rows that were never there; the missing figures are said.
 */
class IrregularTextsTest {
    private static final AnnualReport REPORT = report();

    private static AnnualReport report() {
        AnnualReport report = AnnualReport.blank(Revision.R2021)
                .withOrgan(Optional.of("青山县教育局"))
                .withYear(OptionalInt.of(2021));
        for (var figure : Templates.figures(report)) {
            report = report.revision() == Revision.R2021 && figure.id().endsWith(".amount")
                    ? report
                    : figure.with(report, Count.of(0));
        }
        for (String row : List.of("newlyReceived", "outcomes.disclosed", "outcomes.total")) {
            report = put(
                    report, Map.of(row + ".naturalPerson", 12, row + ".commercialEnterprise", 3, row + ".total", 15));
        }
        return report;
    }

    private static AnnualReport put(AnnualReport report, Map<String, Integer> values) {
        AnnualReport changed = report;
        for (Map.Entry<String, Integer> value : values.entrySet()) {
            changed = Templates.figure(changed, "requests." + value.getKey())
                    .orElseThrow()
                    .with(changed, Count.of(value.getValue()));
        }
        return changed;
    }

    private static ReadResult read(TextLayouts layout, UnaryOperator<String> change) throws IOException {
        String page = layout.of(Layout.of(REPORT));
        String changed = change.apply(page);
        assertFalse(page.equals(changed), "the irregularity is not in the text");
        return AnnualReports.read(changed.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    /** All texts in which nothing is lost. */
    @TestFactory
    Stream<DynamicTest> the_figures_are_read_in_spite_of() {
        return Stream.of(
                same("I-03 numbering restarted", TextLayouts.TABS, text -> text.replace("\n二、主动公开", "\n一、主动公开")),
                same("I-05 an ordinal lost", TextLayouts.TABS, text -> text.replace("\n三、收到", "\n、收到")),
                same(
                        "I-13 prose above a table",
                        TextLayouts.TABS,
                        text -> text.replace("四、政府信息公开行政复议、行政诉讼情况\n", "四、政府信息公开行政复议、行政诉讼情况\n本年度未发生此类情况，详见下表。\n")),
                same("I-15 blanks in labels", TextLayouts.TABS, text -> text.replace("商业企业", "商 业 企 业")),
                same("I-16 label over two lines", TextLayouts.TAB_LINES, text -> text.replace("商业企业", "商业\n企业")),
                same("I-16 label over two lines", TextLayouts.LINES, text -> text.replace("社会公益组织", "社会公益\n组织")),
                same("I-17 label cut", TextLayouts.TABS, text -> text.replace("现行有效件数", "现行有效件")),
                same("I-18 header one character a line", TextLayouts.TABS, IrregularTextsTest::upright),
                same("I-19 group torn", TextLayouts.TABS, text -> text.replace("（五）不予处理", "（五）")),
                same("I-20 old label", TextLayouts.PIPES, text -> text.replace("行政规范性文件", "规范性文件")),
                same("I-22 other enumeration", TextLayouts.TABS, text -> text.replace("2.重复申请", "2、重复申请")),
                same(
                        "I-23 half width",
                        TextLayouts.TABS,
                        text -> text.replace('（', '(').replace('）', ')')),
                same(
                        "I-24 straight quotes",
                        TextLayouts.TABS,
                        text -> text.replace('“', '"').replace('”', '"')),
                same("I-26 group header missing", TextLayouts.TABS, text -> text.replace("三、本年度办理结果\t", "")),
                same(
                        "I-28 header repeated",
                        TextLayouts.PIPES,
                        text -> text.replace("| （七）总计", "| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n| （七）总计")),
                same("I-53 covered cell kept", TextLayouts.TABS, text -> text.replace("\n2.重复申请", "\n\t2.重复申请")),
                same(
                        "I-55 rule in a table",
                        TextLayouts.PIPES,
                        text -> text.replace("| 2.重复申请", "|---|---|\n| 2.重复申请")),
                same("I-57 page number", TextLayouts.LINES, text -> text.replace("2.重复申请", "- 4 -\n2.重复申请")),
                same("I-57 page number", TextLayouts.COLUMNS, text -> text.replace("（七）总计", "— 5 —\n（七）总计")),
                same("I-61 note below", TextLayouts.TABS, text -> text.replace("\n五、", "\n注：含上年度结转数量。\n五、")),
                same("I-71 page furniture", TextLayouts.TABS, text -> "本站支持IPV6\n\n" + text + "\n打印本页\n"),
                same("I-82 artefacts", TextLayouts.TABS, text -> text.replace("二、主动", "[bookmark: _GoBack]二、主动")),
                same("I-88 question marks", TextLayouts.TABS, text -> text.replace("\t12\t", "\t? 12\t")),
                same("I-39 thousands", TextLayouts.TABS, text -> text.replace("\t12\t", "\t１２\t")),
                same("I-45 counters", TextLayouts.PIPES, text -> text.replace("| 12 |", "| 12件 |")),
                same("I-60 a column more", TextLayouts.PIPES, text -> text.replace("| 15 |", "| 15 | |")),
                same(
                        "I-50 a row over lines",
                        TextLayouts.PIPE_LINES,
                        text -> text.replace("四、结转下年度继续办理 |", "四、结转下年度\n继续办理 |")),
                same("I-88 no-break spaces", TextLayouts.TABS, text -> text.replace("\t12\t", "\t\u00a012\t")),
                same(
                        "I-103 a form header above table two",
                        TextLayouts.TABS,
                        text -> text.replace("第二十条第（一）项", "单位：青山县教育局  2021年度\n第二十条第（一）项")),
                same(
                        "I-110 no heading above table three",
                        TextLayouts.TABS,
                        text -> text.replace("三、收到和处理政府信息公开申请情况\n", "")),
                same("I-90 near-miss label", TextLayouts.TABS, text -> text.replace("本年废止件数", "本年废止数")));
    }

    private static DynamicTest same(String name, TextLayouts layout, UnaryOperator<String> change) {
        return DynamicTest.dynamicTest(name + ", " + layout, () -> {
            ReadResult result = read(layout, change);
            AnnualReport read = result.orElseThrow();
            assertEquals(REPORT.proactiveDisclosure(), read.proactiveDisclosure());
            assertEquals(REPORT.requests(), read.requests());
            assertEquals(REPORT.disputes(), read.disputes());
            assertEquals(REPORT.year(), read.year());
        });
    }

    /** The results of table 四, one character a line. */
    private static String upright(String text) {
        String[] results = {"结果维持", "结果纠正", "其他结果", "尚未审结"};
        int from = text.indexOf(results[0]);
        int to = text.indexOf('\n', text.indexOf("0", from) - 2 - "总计".length());
        StringBuilder upright = new StringBuilder("行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n");
        for (int line = 0; line < 4; line++) {
            for (int group = 0; group < 3; group++) {
                for (String result : results) {
                    upright.append(result.charAt(line)).append('\t');
                }
                upright.append(line == 1 ? "总" : line == 2 ? "计" : "").append(group == 2 ? "\n" : "\t");
            }
        }
        int table = text.indexOf("行政复议\t");
        int values = text.indexOf("\n0\t", from) + 1;
        assertTrue(to > 0 && table > 0 && values > from);
        return text.substring(0, table) + upright + text.substring(values);
    }

    /** Changes to 行政处罚 in the form of 2019, whose cells are 3, 4 and 5. */
    @ParameterizedTest
    @CsvSource({
        "减4, -4",
        "增加2, 2",
        "+22, 22",
        "--253, -253",
        "－4, -4",
        "增2, 2",
        "减少１, -1",
    })
    void i_32_i_33_i_84_a_change_may_be_signed_in_many_ways(String printed, long change) throws IOException {
        ReadResult result = penalties("4", printed);
        assertThatReport(result.orElseThrow())
                .figure("proactiveDisclosure.penalties.change")
                .isCount(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "--", "_", "无", "N/A", "不适用", "暂无数据"})
    void i_31_i_85_a_placeholder_is_kept_and_never_0(String placeholder) throws IOException {
        ReadResult result = penalties("4", placeholder);
        Entry change = Templates.figure(result.orElseThrow(), "proactiveDisclosure.penalties.change")
                .orElseThrow()
                .get(result.orElseThrow());
        assertEquals(new Unreadable(placeholder), change);
        assertThatReport(result.orElseThrow())
                .figure("proactiveDisclosure.penalties.decisions")
                .isCount(5);
    }

    private static ReadResult penalties(String old, String printed) throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2019);
        int value = 3;
        for (String place : List.of("previousYearItems", "change", "decisions")) {
            report = Templates.figure(report, "proactiveDisclosure.penalties." + place)
                    .orElseThrow()
                    .with(report, Count.of(value++));
        }
        String text = TextLayouts.TABS.of(Layout.of(report));
        String row = "行政处罚\t3\t" + old + "\t5";
        assertTrue(text.contains(row), text);
        return AnnualReports.read(
                text.replace(row, "行政处罚\t3\t" + printed + "\t5").getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    @Test
    void i_86_lone_values_may_be_the_totals_and_say_so() throws IOException {
        ReadResult result = read(
                TextLayouts.LINES,
                text -> text.replace("\n12\n3\n0\n0\n0\n0\n15\n", "\n15\n")
                        .replace("\n0\n0\n0\n0\n0\n0\n0\n", "\n0\n"));
        assertFalse(result.findings().at("requests.newlyReceived.naturalPerson").isEmpty());
        assertFalse(result.findings().at("requests.newlyReceived.total").isEmpty());
    }

    @Test
    void i_87_figures_whose_labels_are_lost_are_in_no_other_row() throws IOException {
        ReadResult result = read(
                TextLayouts.TABS,
                text -> text.replace("1.属于国家秘密", "")
                        .replace("2.其他法律行政法规禁止公开", "")
                        .replace("3.危及“三安全一稳定”", ""));
        for (String row : List.of("stateSecret", "prohibitedByLaw", "securityAndStability")) {
            String id = "requests.outcomes.refused." + row + ".total";
            assertThatReport(result.orElseThrow()).figure(id).isBlank();
            assertFalse(result.findings().at(id).isEmpty(), id);
        }
        assertEquals(
                REPORT.requests().carriedIn(), result.orElseThrow().requests().carriedIn());
    }

    @Test
    void i_51_blanks_moved_to_the_end_are_said() throws IOException {
        ReadResult result = read(
                TextLayouts.PIPES,
                text -> text.lines().map(IrregularTextsTest::withoutZeros).collect(Collectors.joining("\n")));
        for (String place : List.of("requests.newlyReceived.naturalPerson", "requests.newlyReceived.total")) {
            assertFalse(result.findings().at(place).isEmpty(), place);
        }
    }

    /** A row of ten cells, those with a 0 left out and empty ones put behind. */
    private static String withoutZeros(String line) {
        if (!line.startsWith("|")) {
            return line;
        }
        String kept = line.replace(" 0 |", "");
        return kept + " |".repeat(11 - (int) kept.chars().filter(c -> c == '|').count());
    }

    @Test
    void i_56_values_before_their_label_never_go_to_another_row_unsaid() throws IOException {
        ReadResult result = read(
                TextLayouts.TABS,
                text -> text.replace(
                        "一、本年新收政府信息公开申请数量\t12\t3\t0\t0\t0\t0\t15", "12\t3\t0\t0\t0\t0\t15\n一、本年新收政府信息公开申请数量"));
        assertFalse(result.findings().at("requests.newlyReceived.total").isEmpty());
        assertEquals(
                REPORT.requests().carriedIn(), result.orElseThrow().requests().carriedIn());
    }

    @Test
    void i_58_a_last_column_that_is_lost_is_said() throws IOException {
        ReadResult result = read(
                TextLayouts.PIPES,
                text -> text.replace(
                        "| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 |"));
        assertFalse(result.findings().at("requests.carriedOut.total").isEmpty());
    }

    @Test
    void i_14_a_heading_without_its_table_is_said() throws IOException {
        ReadResult result = read(TextLayouts.TABS, text -> text.substring(0, text.indexOf("行政复议\t")) + "（见附件）\n");
        assertFalse(result.findings()
                .withId("READ-TABLE-MISSING")
                .at(SectionKey.DISPUTES.key())
                .isEmpty());
    }

    @Test
    void i_42_a_blank_in_prose_is_no_table() throws IOException {
        ReadResult result = read(TextLayouts.TABS, text -> text.replace("\n五、", "\n累计发布   条\n五、"));
        assertTrue(result.orElseThrow().extraTables().isEmpty());
    }
}
