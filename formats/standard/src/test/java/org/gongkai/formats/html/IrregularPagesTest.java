package org.gongkai.formats.html;

import static org.gongkai.testkit.ReportAssert.assertThatReport;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.recognition.Recognizer;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

/**
 * Made-up pages, each with one of the departures from the form that were seen in published pages; the numbers are those
 * of the list of irregularities. Not here: what depends on other documents or addresses (I-67, I-73 to I-75, I-79 to
 * I-81, I-83, I-98 to I-100), what a page can't show or a reader can't see (I-40, I-59, I-66, I-102, I-112), contents
 * of prose, which is kept as it stands (I-06, I-07, I-11, I-12, I-41 to I-47, I-64 to I-68, I-97, I-104 to I-109,
 * I-111, I-113, I-115 to I-117), and what the tests of recognition cover for every format (I-17, I-18, I-34, I-35,
 * I-51, I-56, I-58, I-60, I-84 to I-96).
 */
class IrregularPagesTest {
    private static final String TITLE = "江川市科学技术局2021年政府信息公开工作年度报告";

    private static AnnualReport report(Revision form) {
        AnnualReport report = AnnualReport.blank(form)
                .withOrgan("江川市科学技术局")
                .withYear(OptionalInt.of(form == Revision.R2019 ? 2020 : 2021))
                .withTitle(form == Revision.R2019 ? TITLE.replace("2021", "2020") : TITLE)
                .withPublishedOn(LocalDate.of(2022, 1, 20))
                .withSections(Templates.of(form).sections().stream()
                        .map(title -> new Section(Optional.of(title.key()), Optional.of(title.text()), List.of()))
                        .toList());
        for (Figure figure : Templates.figures(report)) {
            boolean amount = figure.id().endsWith("mount");
            report = amount ? report : figure.with(report, Entry.of(0));
        }
        return report;
    }

    private static String page(Revision form, Dialect dialect) {
        return new String(dialect.write(Layout.of(report(form))), StandardCharsets.UTF_8);
    }

    private static ReadResult read(String html) throws IOException {
        return new Recognizer()
                .recognize(new HtmlCodec()
                        .read(html.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                        .get(0)
                        .value());
    }

    private static List<String> ids(ReadResult result) {
        return result.findings().stream().map(Finding::id).distinct().toList();
    }

    /** The page of 2021, changed, still says the same figures. */
    private static ReadResult same(UnaryOperator<String> change) throws IOException {
        String page = page(Revision.R2021, Dialect.PLAIN);
        String changed = change.apply(page);
        assertFalse(changed.equals(page), "nothing was changed");
        ReadResult result = read(changed);
        AnnualReport expected = report(Revision.R2021);
        for (Figure figure : Templates.figures(expected)) {
            assertThatReport(result.orElseThrow()).figure(figure.id()).is(figure.get(expected));
        }
        return result;
    }

    private static ReadResult replaced(String text, String by) throws IOException {
        return same(page -> page.replace(text, by));
    }

    @Test
    void i01_i02_a_section_may_be_missing_or_have_another_title() throws IOException {
        AnnualReport read = replaced("<p>　　六、其他需要报告的事项</p>", "").orElseThrow();
        assertTrue(read.sections().stream().noneMatch(s -> s.key().equals(Optional.of(SectionKey.OTHER_MATTERS))));
        replaced("五、存在的主要问题及改进情况", "五、政府信息公开工作存在的主要问题及改进情况");
    }

    @Test
    void i03_i04_i05_ordinals_may_be_wrong_or_lost() throws IOException {
        for (String heading : List.of("、主动公开政府信息情况", "2、 主动公开政府信息情况", "一、主动公开政府信息情况")) {
            AnnualReport read = replaced("二、主动公开政府信息情况", heading).orElseThrow();
            assertEquals(
                    Optional.of(heading),
                    read.sections().stream()
                            .filter(s -> s.key().equals(Optional.of(SectionKey.PROACTIVE_DISCLOSURE)))
                            .findFirst()
                            .flatMap(Section::heading));
        }
    }

    @Test
    void i08_i09_i10_a_title_may_be_shorter_printed_twice_or_broken() throws IOException {
        assertThatReport(replaced("政府信息公开工作年度报告", "信息公开工作年度报告").orElseThrow())
                .isFor(2021)
                .isOf("江川市科学技术局");
        AnnualReport broken = replaced("<p>　　" + TITLE, "<p>" + TITLE + "<p>江川市科学技术局<br>2021年政府信息公开工作年度报告")
                .orElseThrow();
        assertEquals(Optional.of(TITLE), broken.title());
        assertTrue(broken.sections().stream().noneMatch(s -> s.key().equals(Optional.of(SectionKey.PREFACE))));
    }

    @Test
    void i13_prose_may_stand_beside_a_table() throws IOException {
        AnnualReport read = replaced("三、收到和处理政府信息公开申请情况</p>", "三、收到和处理政府信息公开申请情况</p><p>全年未收到申请，与上年一致。</p>")
                .orElseThrow();
        assertTrue(read.sections().stream().anyMatch(s -> s.paragraphs().contains("全年未收到申请，与上年一致。")));
    }

    @Test
    void i14_i72_i76_a_table_that_is_a_picture_or_a_file_is_said_and_never_zero() throws IOException {
        String page = page(Revision.R2021, Dialect.PLAIN);
        int from = page.indexOf("<table", page.indexOf("四、政府信息公开行政复议"));
        int to = page.indexOf("</table>", from) + "</table>".length();
        for (String instead : List.of("<p><img src=4.png></p>", "<p><a href=4.pdf>统计表四</a></p>")) {
            ReadResult result = read(page.substring(0, from) + instead + page.substring(to));
            assertTrue(ids(result).contains("READ-TABLE-MISSING"));
            assertThatReport(result.orElseThrow())
                    .figure("disputes.directSuit.total")
                    .isBlank();
        }
    }

    @Test
    void i15_i16_i22_i23_i24_blanks_line_feeds_and_signs_in_labels_mean_nothing() throws IOException {
        replaced("商业企业", "商<br>业&nbsp;企　业");
        replaced("（一）予以公开", "(一) 予以公开");
        replaced("1.属于国家秘密", "1、 属于国家秘密");
        replaced("“三安全一稳定”", "\"三安全一稳定\"");
        replaced("（七）总计", "七、总计");
    }

    @Test
    void i19_i49_i55_a_table_may_be_torn_by_a_page() throws IOException {
        for (Dialect dialect : List.of(Dialect.CUT, Dialect.CUT_WITH_HEADER)) {
            assertThatReport(read(page(Revision.R2021, dialect)).orElseThrow()).says(report(Revision.R2021));
        }
    }

    @Test
    void i20_i21_i25_i26_i90_old_labels_explained_labels_and_lost_headers_are_known() throws IOException {
        replaced("行政规范性文件", "规范性文件");
        replaced("本年制发件数", "本年制发件数(指2021年制发)");
        same(page -> page.replaceFirst("<tr><td colspan=\"4\">\\s*第二十条第（一）项\\s*</td></tr>", ""));
        replaced("现行有效件数", "现行有效件");
    }

    @Test
    void i27_a_header_of_table_four_may_lack_its_totals() throws IOException {
        String page = page(Revision.R2021, Dialect.PLAIN);
        int from = page.indexOf("四、政府信息公开行政复议");
        String tail = page.substring(from).replaceAll("<td( rowspan=2)?>\\s*总计\\s*</td>", "<td$1></td>");
        ReadResult result = read(page.substring(0, from) + tail);
        for (Figure figure : Templates.figures(report(Revision.R2021))) {
            if (figure.id().startsWith("disputes")) {
                boolean noted = result.findings().stream()
                        .anyMatch(f ->
                                f.places().contains(figure.id()) || f.place().equals(Optional.of(figure.id())));
                assertTrue(figure.get(result.orElseThrow()).equals(Entry.of(0)) || noted, figure.id());
            }
        }
    }

    private static Entry carriedOut(String cell) throws IOException {
        String page = page(Revision.R2021, Dialect.SEMANTIC);
        int row = page.indexOf("四、结转下年度继续办理");
        int at = page.indexOf("<td>0</td>", row);
        AnnualReport read = read(page.substring(0, at) + "<td>" + cell + "</td>" + page.substring(at + 10))
                .orElseThrow();
        return read.requests().carriedOut().naturalPerson();
    }

    @Test
    void i29_to_i39_i45_i88_i114_what_stands_in_a_cell_is_read_as_it_stands() throws IOException {
        assertEquals(Entry.blank(), carriedOut("&nbsp;"));
        assertEquals(Entry.blank(), carriedOut("<p class=MsoNormal><o:p>&nbsp;</o:p></p>"));
        assertEquals(new Unreadable("/"), carriedOut("/"));
        assertEquals(Entry.of(1017), carriedOut("１，０１７"));
        assertEquals(Entry.of(11398889), carriedOut("11398889"));
        assertEquals(Entry.of(17), carriedOut("<span>1</span><span>7</span>件"));
        assertEquals(Entry.of(3), carriedOut("&nbsp; 3"));
        assertEquals(new Count(22, Optional.of("其中修订16件")), carriedOut("22（其中修订<span>16</span>件）"));
        assertFalse(carriedOut("22<sup>1</sup>").equals(Entry.of(221)));
    }

    @Test
    void i48_i49_cells_may_have_lost_their_table() throws IOException {
        for (Dialect dialect : List.of(Dialect.CELL_PARAGRAPHS, Dialect.CELL_DIVS)) {
            assertThatReport(read(page(Revision.R2019, dialect)).orElseThrow())
                    .figure("requests.carriedOut.total")
                    .isCount(0);
        }
    }

    @Test
    void i52_i53_i54_spans_may_be_undone_kept_empty_or_disagree() throws IOException {
        for (Dialect dialect : List.of(Dialect.COVERED_BLANK, Dialect.COVERED_REPEATED, Dialect.SHIFTED_HEADERS)) {
            for (Revision form : List.of(Revision.R2019, Revision.R2021)) {
                assertThatReport(read(page(form, dialect)).orElseThrow()).says(report(form));
            }
        }
    }

    @Test
    void i57_i61_i82_page_numbers_and_notes_are_no_figures() throws IOException {
        replaced("<p>　　五、", "<p>- 4 -</p><p>注：行政复议数量含上年度结转数量。</p><p>　　五、");
    }

    @Test
    void i70_metadata_below_the_title_are_no_preface() throws IOException {
        AnnualReport read = replaced(
                        "<p>　　一、总体情况",
                        "<table><tr><td>主题分类<td>其他<td>公开方式<td>主动公开<tr><td>文号<td>无<td>有效性<td>有效</table>" + "<p>　　一、总体情况")
                .orElseThrow();
        assertTrue(read.sections().stream().allMatch(s -> s.paragraphs().isEmpty()), read.sections()::toString);
    }

    @Test
    void i69_i70_i71_i101_date_and_organ_come_from_what_stands_around_the_text() throws IOException {
        String around = "<div class=crumbs>当前位置：<a href=/>首页</a> &gt; 年报</div><table><tr><td>索引号<td>000-1<td>发布机构<td>"
                + "江川市科学技术局<tr><td>生成日期<td>2022-01-18<td>是否有效<td>有效</table><p>文件已失效";
        AnnualReport read = same(page -> page.replace("<body><div>", "<body><div>" + around)
                        .replace("<p>　　发布日期：2022-01-20</p>", "")
                        .replace("江川市科学技术局2021年", "2021年")
                        .replace("</div></body>", "</div><div class=share>分享到：微信</div><p>版权所有：江川市 ICP备01号</body>"))
                .orElseThrow();
        assertThatReport(read).isOf("江川市科学技术局").isFor(2021);
        assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), read.publishedOn());
        assertTrue(read.extraTables().isEmpty());
        assertTrue(read.sections().stream().allMatch(s -> s.paragraphs().isEmpty()), read.sections()::toString);
    }

    @Test
    void i72_files_below_the_text_are_attachments() throws IOException {
        AnnualReport read = same(page -> page.replace("</div></body>", "<p><a href=/x.docx>年度报告.docx</a></div></body>"))
                .orElseThrow();
        assertEquals(
                List.of("年度报告.docx"),
                read.attachments().stream().map(Attachment::name).toList());
    }

    @Test
    void i77_i78_noise_in_prose_stays_in_prose() throws IOException {
        replaced("<p>　　五、", "<p>公开文<ruby>章<rt>zhang</rt></ruby>若干，内容详实。</p><p>　　五、");
    }

    @Test
    void i103_i105_a_form_header_and_small_tables_are_not_the_tables_of_the_form() throws IOException {
        AnnualReport read = replaced("<p>　　二、主动公开", "<table><tr><td>发布会<td>访谈<tr><td>3次<td>2次</table><p>　　二、主动公开")
                .orElseThrow();
        assertEquals(1, read.extraTables().size());
        replaced("<p>　　三、收到", "<p>单位：江川市科学技术局 2021年度</p><p>　　三、收到");
    }

    @Test
    void i110_table_three_may_follow_table_two_without_its_heading() throws IOException {
        replaced("<p>　　三、收到和处理政府信息公开申请情况</p>", "");
    }
}
