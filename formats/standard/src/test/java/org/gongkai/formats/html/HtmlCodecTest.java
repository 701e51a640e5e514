package org.gongkai.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.finding.Finding;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.junit.jupiter.api.Test;

class HtmlCodecTest {
    private static final String FIGURES = "<tr><td>甲<td>1<td>2<td>3<td>4<tr><td>乙<td>5<td>6<td>7<td>8";

    private static Decoded<Document> decode(byte[] bytes, ReadLimits limits) throws IOException {
        return new HtmlCodec().read(bytes, limits).get(0);
    }

    /** The document without places, which {@link #places_are_lines_of_the_source_and_cells_of_the_page} is about. */
    private static String dump(String html) throws IOException {
        String dump = DocumentDump.of(decode(html.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .value());
        return dump.replaceAll(", (line|table|row|column) \\d+", "");
    }

    @Test
    void places_are_lines_of_the_source_and_cells_of_the_page() throws IOException {
        String html = "<h1>标题</h1>\n<p>\n文字</p>\n<table>\n<tr><td>甲</td>\n<td>1</td></tr></table>";
        assertEquals(
                """
                heading 1, line 1: "标题"
                paragraph, line 2: "文字"
                grid 1 x 2
                  row, line 5, table 1, row 1, column 1: "甲" "1"
                """,
                DocumentDump.of(decode(html.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                        .value()));
    }

    @Test
    void spans_are_taken_as_a_browser_takes_them() throws IOException {
        assertEquals(
                """
                grid 3 x 4
                  row: "a"[2x1] "b"[1x2] "c"
                  row: "d" "e" "f"
                  row: "g" "h"
                """,
                dump("<table><tr><td rowspan=2>a<td colspan=' 2x'>b<td colspan=-1>c<tr><td>d<td>e<td>f"
                        + "<tr><td>g<td>h</table>"));
        assertEquals("""
                grid 2 x 3
                  row: "a"[2x1] "b" "c"
                  row: "d"[1x2]
                """, dump("<table><tr><td rowspan=0>a<td>b<td>c<tr><td colspan=1000000>d</table>"));
        assertEquals("""
                grid 3 x 2
                  row: "a"[3x1] "b"
                  row: "c"
                """, dump("<table><tr><td rowspan=65000>a<td rowspan=abc>b<tr></tr><tr><td>c</table>"));
    }

    @Test
    void tabs_in_preformatted_text_part_cells() throws IOException {
        String tabs = dump("<pre>甲\t1\t\n乙\t\t2</pre>");
        assertEquals(dump("<pre>甲\t1\t\n</pre>") + dump("<pre>乙\t\t2</pre>"), tabs);
        assertTrue(tabs.contains("\"甲\" \"1\" \"\""), tabs);
    }

    @Test
    void a_row_span_ends_with_its_group_of_rows() throws IOException {
        assertEquals(
                """
                grid 3 x 2
                  row: "a" "b"
                  row: "c" "d"
                  row: "e" "f"
                """,
                dump("<table><tfoot><tr><td>e<td>f</tfoot><thead><tr><td rowspan=3>a<td>b</thead>"
                        + "<tbody><tr><td>c<td>d</table>"));
    }

    @Test
    void lines_of_a_cell_are_line_feeds_and_its_blanks_are_nothing() throws IOException {
        assertEquals(
                """
                grid 2 x 3
                  row: "商业\\n企业" "科研机构" "a b"
                  row: "12" "" "1\\n2"
                """,
                dump(
                        "<table><tr><td>商业<br>企业<td><p>科研\n  机构</p><p>&nbsp;</p><td> a\n b "
                                + "<tr><td><span>1</span><span>2</span><td><p>&nbsp;　</p><td><div>1</div><div>2</div></table>"));
    }

    @Test
    void a_raised_mark_never_joins_a_figure_nor_does_a_struck_one() throws IOException {
        assertEquals(
                """
                grid 1 x 4
                  row: "22[1]" "2021" "15" "36"
                """,
                dump("<table><tr><td>22<sup>1</sup><td>20<u>21</u><td><del>12</del>15"
                        + "<td><input value=36><input type=hidden value=9></table>"));
    }

    @Test
    void what_word_leaves_in_a_page_is_no_text() throws IOException {
        assertEquals(
                """
                paragraph: "一、总体情况"
                """,
                dump("<html xmlns:o=x><!--[if gte mso 9]><xml><w:Zoom>0</w:Zoom></xml><![endif]-->"
                        + "<p class=MsoNormal><![if !supportLists]><span>一、</span><![endif]><b><span>总体<o:p></o:p></span>"
                        + "<span>情况</span></b><span style='mso-hide: all'>藏</span><o:p>&nbsp;</o:p></p>"));
    }

    @Test
    void what_no_browser_shows_is_left_out() throws IOException {
        assertEquals(
                "paragraph: \"甲\"\n",
                dump("<p>甲<span style='DISPLAY : none'>乙</span><p hidden>丙"
                        + "<script>丁</script><style>戊</style><template><p>己</template><noscript>庚</noscript>"));
    }

    @Test
    void what_a_site_puts_around_its_text_is_left_out() throws IOException {
        String links = "<li><a href=1>某局2019年年度报告</a><li><a href=2>某局2020年年度报告</a>"
                + "<li><a href=3>政策</a><li><a href=4>解读</a>";
        assertEquals(
                "heading 1: \"标题\"\nparagraph: \"正文在这里。\"\n",
                dump("<nav>首页 政务公开</nav><ul>" + links
                        + "</ul><div class='bread-crumb'>首页 &gt; 年报</div><h1>标题</h1><div id=share>分享 微博</div>"
                        + "<p>正文在这里。<footer>联系我们</footer><aside>热点</aside>"));
    }

    @Test
    void text_in_a_place_for_furniture_is_kept() throws IOException {
        String prose = "我局认真贯彻落实条例要求。".repeat(40);
        assertEquals("paragraph: \"" + prose + "\"\n", dump("<div class=footer><p>" + prose + "</p></div>"));
        assertTrue(dump("<aside><table>" + FIGURES + "</table></aside>").startsWith("grid 2 x 5"));
        assertEquals("heading 1: \"标题\"\n", dump("<header class=nav><h1>标题</h1></header>"));
        assertEquals("paragraph: \"附件：年报.pdf\"\n", dump("<div class=share><a href=/a.pdf>年报.pdf</a></div>"));
    }

    @Test
    void a_table_that_only_lays_out_the_page_is_walked() throws IOException {
        assertEquals("""
                paragraph: "左"
                paragraph: "右"
                grid 2 x 5
                  row: "甲" "1" "2" "3" "4"
                  row: "乙" "5" "6" "7" "8"
                """, dump("<table><tr><td>左<td>右<br><table>" + FIGURES + "</table></table>"));
        assertEquals("paragraph: \"上\"\nparagraph: \"下\"\n", dump("<table><tr><td>上<tr><td>下</table>"));
        assertEquals(
                2,
                dump("<table><tr><td>" + "长文。".repeat(200) + "<td>图</table>")
                        .lines()
                        .count());
    }

    @Test
    void a_table_of_one_cell_within_a_cell_is_but_a_frame_and_others_keep_their_cells_apart() throws IOException {
        assertEquals(
                """
                grid 2 x 5
                  row: "甲" "1" "2" "3" "4 | 9"
                  row: "乙" "5" "6" "7" "8"
                """,
                dump("<table>"
                        + FIGURES.replace("<td>1", "<td><table><tr><td>1</table>")
                                .replace("<td>4", "<td><table><tr><td>4<td>9</table>")
                        + "</table>"));
    }

    @Test
    void rows_of_text_across_a_table_are_text() throws IOException {
        assertEquals(
                """
                paragraph: "某局2021年政府信息公开工作年度报告"
                paragraph: "二、主动公开政府信息情况"
                grid 3 x 5
                  row: "第二十条第（一）项"[1x5]
                  row: "甲" "1" "2" "3" "4"
                  row: "乙" "5" "6" "7" "8"
                paragraph: "2022年1月5日"
                """,
                dump("<table><tr><td colspan=5>某局2021年政府信息公开工作年度报告<tr><td colspan=5>二、主动公开政府信息情况"
                        + "<tr><td colspan=5>第二十条第（一）项" + FIGURES + "<tr><td colspan=5>2022年1月5日</table>"));
    }

    @Test
    void metadata_are_lines() throws IOException {
        assertEquals(
                """
                paragraph: "索引号：0012/2022-01"
                paragraph: "发布机构：某局"
                paragraph: "生成日期：2022-01-20"
                """,
                dump("<table><tr><th>索 引 号：<td>0012/2022-01<th>分类<td><tr><th>【发布机构】<td>某局<th>生成日期<td>"
                        + "2022-01-20</table>"));
        assertEquals("paragraph: \"发布机构：某局\"\n", dump("<dl><dt>发布机构：</dt><dd>某局</dd></dl>"));
    }

    @Test
    void the_head_of_the_page_gives_title_date_and_source() throws IOException {
        assertEquals(
                """
                title: "某局年报"
                paragraph: "发布日期：2022-01-20 09:00"
                paragraph: "来源：某局"
                paragraph: "文"
                """,
                dump("<title>某局年报_某市政府</title><meta name=ArticleTitle content='某局年报'>"
                        + "<meta name=PubDate content='2022-01-20 09:00'><meta name=ContentSource content=某局><p>文"));
        assertEquals("title: \"题\"\n", dump("<title> 题 </title><body>"));
    }

    @Test
    void files_and_pictures_of_tables_are_attachments() throws IOException {
        assertEquals(
                """
                paragraph: "附件：统计表.xlsx"
                paragraph: "附件1：年报"
                paragraph: "见附件下载。"
                paragraph: "附件：表二"
                """,
                dump("<p><a href='/x/1.xlsx?v=2'>统计表.xlsx</a><p><a href=b.pdf>附件1：年报</a><p>见<a href=c.doc>附件</a>下载。"
                        + "<p><img src=2.png alt=表二><img src=i.png alt=图标>"));
    }

    @Test
    void empty_paragraphs_among_short_ones_are_kept() throws IOException {
        assertEquals("""
                paragraph: "规章"
                paragraph: "0"
                paragraph: ""
                paragraph: "5"
                """, dump("<p>规章<p>0<p>&nbsp;<p>5"));
        assertEquals("heading 1: \"题\"\n", dump("<p></p><h1>题</h1><p>　</p>"));
    }

    @Test
    void a_caption_that_repeats_the_heading_is_no_text() throws IOException {
        String table = "<caption>%s</caption>" + FIGURES + "</table>";
        assertEquals(
                2,
                dump("<h2>二、 情况</h2><table>" + table.formatted("二、情况"))
                        .lines()
                        .filter(l -> !l.startsWith(" "))
                        .count());
        assertEquals(
                3,
                dump("<h2>二、情况</h2><table>" + table.formatted("表一"))
                        .lines()
                        .filter(l -> !l.startsWith(" "))
                        .count());
    }

    @Test
    void lines_of_a_page_are_lines_of_the_document() throws IOException {
        assertEquals(
                """
                heading 1: "某市"
                heading 1: "年报"
                paragraph: "甲 乙"
                paragraph: "丙"
                paragraph: "丁"
                paragraph: "戊"
                paragraph: "己"
                """,
                dump("<h1>某市<br>年报</h1>甲&nbsp;乙<br><br>丙<ul><li>丁<li>戊</ul><pre>己\n</pre>")
                        .replace('\u00A0', ' '));
    }

    @Test
    void the_charset_is_the_marked_the_declared_or_the_one_that_fits() throws IOException {
        Charset gb18030 = Charset.forName("GB18030");
        String text = "<p>政府信息公开镕㙍囍</p>";
        assertCharset(text, "<meta charset=\"gb2312\">", gb18030);
        assertCharset(text, "<meta http-equiv='Content-Type' content='text/html; charset=GBK' />", gb18030);
        assertCharset(text, "<?xml version='1.0' encoding='gb2312'?>", gb18030);
        assertCharset(text, "<meta charset=utf-8>", StandardCharsets.UTF_8);
        assertCharset(text, "\uFEFF<meta charset=gbk>", StandardCharsets.UTF_8);
        assertCharset(text, "", StandardCharsets.UTF_8);
        assertCharset(text, "<meta charset=iso-8859-1>", StandardCharsets.UTF_8);
        assertCharset(text, "<meta charset=gb2312>", StandardCharsets.UTF_8, "READ-CHARSET");
        assertCharset(text, "<meta charset=utf-8>", gb18030, "READ-CHARSET");
        assertCharset(text, "", gb18030, "READ-CHARSET");
    }

    private static void assertCharset(String text, String head, Charset charset, String... findings)
            throws IOException {
        Decoded<Document> decoded = decode((head + text).getBytes(charset), ReadLimits.standard());
        assertTrue(DocumentDump.of(decoded.value()).contains("政府信息公开镕㙍囍"), head + charset);
        assertEquals(
                List.of(findings), decoded.findings().stream().map(Finding::id).toList(), head + charset);
    }

    @Test
    void markup_shows_itself() {
        for (String page : List.of(
                "<!DOCTYPE html>",
                " \r\n<!doctype HTML PUBLIC>",
                "\uFEFF<html xmlns:o='x'>",
                "<!-- x --><table border=1>",
                "<?xml version='1.0'?><html>",
                "<p class=MsoNormal>",
                "<div>",
                "<meta charset=x>")) {
            assertEquals(Match.CERTAIN, new HtmlCodec().match(page.getBytes(StandardCharsets.UTF_8)), page);
        }
        assertEquals(Match.CERTAIN, new HtmlCodec().match("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE)));
        for (String other :
                List.of("", "文<p>", "<", "<!--", "<?xml version='1.0'?><report>", "<paper>", "<!doctype book>")) {
            assertEquals(Match.IF_NAMED, new HtmlCodec().match(other.getBytes(StandardCharsets.UTF_8)), other);
        }
    }

    @Test
    void each_limit_is_kept_and_named() throws IOException {
        String table = "<table><tr><td>a<td>b<tr><td>c<td>d</table>";
        assertEquals(
                "maxGridCells",
                refused(table, ReadLimits.builder().maxGridCells(3).build()));
        decode(
                table.getBytes(StandardCharsets.UTF_8),
                ReadLimits.builder().maxGridCells(4).build());
        String wide = "<table><tr>" + "<td>a".repeat(400) + "<tr><td>".repeat(400) + "</table>";
        assertEquals("maxGridCells", refused(wide, ReadLimits.standard()));
        assertEquals("maxNesting", refused("<div>".repeat(300), ReadLimits.standard()));
        assertEquals(
                "maxNodes",
                refused("<br>".repeat(1001), ReadLimits.builder().maxNodes(1000).build()));
        assertEquals(
                "maxTextChars",
                refused("<p>公开", ReadLimits.builder().maxTextChars(4).build()));
    }

    private static String refused(String html, ReadLimits limits) {
        return assertThrows(LimitExceededException.class, () -> decode(html.getBytes(StandardCharsets.UTF_8), limits))
                .setting();
    }
}
