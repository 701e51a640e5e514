package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up texts whose titles, headings, prose or dates depart from the form as real ones do. */
class IrregularProseTest {
    private static final String TITLE = "青山县教育局2021年政府信息公开工作年度报告";
    private static final String TEXT = text();

    private static String text() {
        AnnualReport report = AnnualReport.blank(Revision.R2021).toBuilder()
                .title(TITLE)
                .sections(List.of(
                        section(SectionKey.OVERVIEW, "一、总体情况", "全年主动公开信息61条。"),
                        section(SectionKey.PROBLEMS_AND_IMPROVEMENTS, "五、存在的主要问题及改进情况", "公开不够及时。"),
                        section(SectionKey.OTHER_MATTERS, "六、其他需要报告的事项", "无。")))
                .build();
        return TextLayouts.TABS.of(Layout.of(report));
    }

    private static Section section(SectionKey key, String heading, String paragraph) {
        return new Section(Optional.of(key), Optional.of(heading), List.of(paragraph));
    }

    private static ReadResult read(String old, String changed) throws IOException {
        assertTrue(TEXT.contains(old), old);
        return AnnualReports.read(TEXT.replace(old, changed).getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static String overview(ReadResult result) {
        return String.join(
                "\n",
                result.orElseThrow().section(SectionKey.OVERVIEW).orElseThrow().paragraphs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青山县教育局2021年信息公开工作年度报告",
                "青山县教育局2021年政府信息公开年度报告",
                "青山县教育局2021年政府信息公开工作报告",
                "青山县教育局2021年政务信息公开年度报告",
                "青山县教育局2021年信息公开年报",
                "青山县教育局2021年度政府信息公开工作年度报告",
                "青山县教育局2021年度政府信息公开年度报告",
                "青山县教育局关于2021年度政府信息公开工作的年度报告",
                "2021年青山县教育局政府信息公开工作年度报告",
                "青山县教育局\n2021年度信息公开工作年度报告",
                "青山县教育局2021年政府信息公开工作年度报告\n青山县教育局2021年政府信息公开工作年度报告"
            })
    void i_08_i_09_i_10_i_94_titles_of_many_kinds_name_organ_and_year(String title) throws IOException {
        AnnualReport report = read(TITLE, title).orElseThrow();
        assertEquals(Optional.of("青山县教育局"), report.organ());
        assertEquals(OptionalInt.of(2021), report.year());
        assertTrue(report.section(SectionKey.PREFACE).isEmpty(), report.sections()::toString);
    }

    @Test
    void i_92_a_title_without_organ_is_said() throws IOException {
        ReadResult result = read(TITLE, "2021年政府信息公开工作年度报告");
        assertEquals(Optional.empty(), result.orElseThrow().organ());
        assertEquals(OptionalInt.of(2021), result.orElseThrow().year());
        assertFalse(result.findings().withId("READ-ORGAN").isEmpty());
    }

    @Test
    void i_93_a_title_without_year_leaves_it_to_the_period() throws IOException {
        ReadResult result = read(TITLE, "青山县教育局政府信息公开工作年度报告\n\n本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。");
        assertEquals(OptionalInt.of(2021), result.orElseThrow().year());
        assertEquals(Optional.of("青山县教育局"), result.orElseThrow().organ());
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体情况, 一、工作基本情况",
        "一、总体情况, 一、政府信息公开总体情况",
        "一、总体情况, 一、2021年政务公开总体情况",
        "一、总体情况, '1、 总体情况'",
        "一、总体情况, 、总体情况",
        "一、总体情况, 一、总体情况、",
        "二、主动公开政府信息情况, ()政府信息主动公开情况",
        "二、主动公开政府信息情况, 一、主动公开政府政府情况",
        "五、存在的主要问题及改进情况, 五、存在问题及改进情况",
        "六、其他需要报告的事项, 五、其他需要报告的情况"
    })
    void i_02_i_03_i_04_i_05_i_95_i_96_headings_are_known_by_their_words(String printed, String changed)
            throws IOException {
        AnnualReport report = read(printed, changed).orElseThrow();
        for (SectionKey key :
                List.of(SectionKey.OVERVIEW, SectionKey.PROBLEMS_AND_IMPROVEMENTS, SectionKey.OTHER_MATTERS)) {
            assertEquals(1, report.section(key).orElseThrow().paragraphs().size(), key + " of " + report.sections());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（二）依申请公开。\n（六）标准化建设。",
                "（四）复议诉讼情况。\n1.无。",
                "全年累计发布   条。",
                "网站754条，另一处1014条；14万余条，约1000篇。",
                "统计期限为2020年1月1日至2020年12月31日。",
                "告知32024年继续办理；202020年12月31日，2017年2月23日)。",
                "共计173769万条，473条（1282件）。",
                "历年累计公开26条。",
                "①主动公开3条；②新媒体2条。",
                "答复5件（1件不予公开，2件不存在，2件予以公开）。"
            })
    void i_06_i_07_i_40_to_i_47_i_65_i_89_i_97_i_106_to_i_109_i_111_i_115_i_116_prose_is_kept_as_it_stands(String prose)
            throws IOException {
        ReadResult result = read("全年主动公开信息61条。", prose);
        assertEquals(prose, overview(result));
        assertEquals(OptionalInt.of(2021), result.orElseThrow().year());
        assertEquals(
                AnnualReport.blank(Revision.R2021).requests(),
                result.orElseThrow().requests());
    }

    @Test
    void i_11_i_12_i_117_a_preface_that_lists_parts_makes_no_sections() throws IOException {
        String preface = "本报告由总体情况、主动公开政府信息情况、政府信息公开行政复议、行政诉讼情况和收费情况等七部分组成。";
        AnnualReport report = read("一、总体情况", preface + "\n\n一、总体情况").orElseThrow();
        assertEquals(
                List.of(preface),
                report.section(SectionKey.PREFACE).orElseThrow().paragraphs());
        assertEquals(
                1,
                report.section(SectionKey.OVERVIEW).orElseThrow().paragraphs().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年1月29日", "二〇二二年一月二十九日", "二○二二年一月二十九日", "二0二二年一月二十九日", "2022-01-29"})
    void i_69_a_signature_has_organ_and_date(String date) throws IOException {
        AnnualReport report = read("无。", "无。\n\n青山县教育局\n" + date).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2022, 1, 29)), report.signedOn());
        assertEquals(
                List.of("无。"),
                report.section(SectionKey.OTHER_MATTERS).orElseThrow().paragraphs());
    }

    @Test
    void i_91_a_report_in_the_old_layout_lacks_its_tables_and_says_so() throws IOException {
        String old = TITLE + "\n\n一、概述\n全年公开61条。\n\n二、主动公开情况\n公开61条。\n\n三、依申请公开情况\n收到5件。\n\n四、收费及减免情况\n无。\n";
        ReadResult result = AnnualReports.read(old.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertEquals(OptionalInt.of(2021), result.orElseThrow().year());
        for (SectionKey key : List.of(SectionKey.PROACTIVE_DISCLOSURE, SectionKey.REQUESTS, SectionKey.DISPUTES)) {
            assertFalse(
                    result.findings().withId("READ-TABLE-MISSING").at(key.key()).isEmpty(), key.key());
        }
    }

    @Test
    void i_70_i_71_i_101_what_stands_around_the_report_is_no_part_of_it() throws IOException {
        ReadResult result = read(
                TITLE,
                "首页 > 政务公开 > 年报\n索引号：00245/2022-0001\n发布机构：青山县教育局\n生成日期：2022-01-20\n文件已失效\n" + TITLE
                        + "\n【字号：大 中 小】\n阅读次数：12\n");
        AnnualReport report = result.orElseThrow();
        assertEquals(Optional.of("青山县教育局"), report.organ());
        assertEquals(Optional.of(LocalDate.of(2022, 1, 20)), report.publishedOn());
        assertEquals(Optional.of(TITLE), report.title());
        assertTrue(report.section(SectionKey.PREFACE).isEmpty(), report.sections()::toString);
    }

    @Test
    void i_72_files_beside_the_text_are_attachments() throws IOException {
        AnnualReport report = read("无。", "无。\n\n附件：青山县教育局2021年年度报告.doc").orElseThrow();
        assertEquals(1, report.attachments().size());
        assertEquals(
                List.of("无。"),
                report.section(SectionKey.OTHER_MATTERS).orElseThrow().paragraphs());
    }
}
