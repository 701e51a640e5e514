package org.gongkai.formats.markdown;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownCodecTest {
    private static String dump(String text) throws IOException {
        return dump(text, ReadLimits.standard());
    }

    private static String dump(String text, ReadLimits limits) throws IOException {
        return DocumentDump.of(new MarkdownCodec()
                .read(text.getBytes(StandardCharsets.UTF_8), limits)
                .get(0)
                .value());
    }

    private static String write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownCodec().write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void markup_is_no_text() throws IOException {
        assertEquals("""
                heading 1, line 1: "某局2021年报告"
                heading 2, line 3: "一、总体情况"
                paragraph, line 6: "（一）主动公开。在网站发布 61 条，见 公告。"
                paragraph, line 7: "第二行"
                paragraph, line 9: "1. 问题"
                paragraph, line 10: "2. 改进"
                paragraph, line 12: "引用"
                paragraph, line 14: "缩进"
                paragraph, line 16: "2 * 3 ** 4 <5"
                """, dump("""
                        # **某局**2021年报告 #

                        一、总体情况
                        ---

                        **（一）主动公开。**在*网站*发布 `61` 条，见 [公告](http://a.example/)。
                        第二行

                        1. 问题
                        2. 改进

                        > 引用

                            缩进

                        2 * 3 \\*\\* 4 &lt;5
                        """));
    }

    @Test
    void a_table_is_rows_that_keep_their_empty_cells() throws IOException {
        assertEquals("""
                run, 9 cells
                  row, line 1: "信息内容" "本年制发件数" ""
                  row, line 3: "规章" "0" ""
                  row, line 4: "甲|乙" "" "1\\n2"
                """, dump("""
                        | 信息内容 | **本年制发件数** | |
                        |---|:-:|---|
                        | 规章 | 0 |
                        | 甲\\|乙 | | 1<br>2 |
                        """));
    }

    @Test
    void a_table_wider_than_its_first_row_keeps_its_cells() throws IOException {
        assertEquals("""
                run, 13 cells
                  row, line 2: "第二十条第（一）项"
                  row, line 4: "信息内容" "本年制发件数" "本年废止件数"
                  row, line 5: "规章" "3" "7" ""
                  row, line 6: "甲|乙" "" "1[1]"
                  row, line 7: "行政许可" ""
                paragraph, line 9: "表后"
                """, dump("""

                        | 第二十条第（一）项 |
                        |:-:|
                        | 信息内容 | 本年制发件数 | 本年废止件数 |
                        | 规章 | 3 | **7** | |
                        甲\\|乙 | | 1<sup>1</sup>
                        | 行政许可 |  |

                        表后
                        """));
        assertEquals("""
                run, 4 cells
                  row, line 1: "甲" "乙"
                  row, line 3: "1" "2"
                """, dump("甲|乙\n-|-\n1|2||\n"), "an empty cell more is none");
    }

    @Test
    void a_row_of_very_many_cells_widens_no_table() throws IOException {
        assertEquals(
                2,
                dump("| 甲 |\n|---|\n" + "| 1 ".repeat(100) + "|\n")
                        .lines()
                        .skip(1)
                        .count());
    }

    @Test
    void html_is_text_and_its_tables_are_rows() throws IOException {
        assertEquals("""
                paragraph, line 1: "说明 & 甲"
                run, 4 cells
                  row, line 3: "规章" "1\u00A0<2"
                  row, line 6: "规范性\\n文件" ""
                paragraph, line 8: "表后"
                """, dump("""
                        <div>说明 &amp; 甲<script>不要</script></div>
                        <table>
                        <tr><td>规章</td>
                        <td>1&nbsp;&lt;2</td></tr>
                        <!-- 注 -->
                        <tr><th>规范性<br/>文件</th><td colspan="2">&nbsp;</td></tr>
                        </table>
                        <p>表后</p>
                        """));
    }

    @Test
    void signs_of_markdown_are_written_as_text() throws IOException {
        List<String> texts = List.of(
                "**粗** # | \\| `x` _y_", "1. 甲", "- 乙", "+丙", "# 丁", "<td>&amp;</td>", "[a](b) ~c~", "=", "1)戊");
        Document document = Document.of(texts.stream()
                .map(text -> new Paragraph(text, Location.unknown()))
                .toList());
        Document read = new MarkdownCodec()
                .read(write(document).getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .get(0)
                .value();
        assertEquals(
                texts,
                read.blocks().stream().map(block -> ((Paragraph) block).text()).toList());
    }

    @Test
    void blocks_are_written_with_a_line_between() throws IOException {
        Location nowhere = Location.unknown();
        Document document = Document.of(List.of(
                new Heading(2, "一、甲#", nowhere),
                new Paragraph("", nowhere),
                new Paragraph("上\n下", nowhere),
                new CellRun(List.of(
                        new RunCell("a", true, nowhere),
                        new RunCell("|", false, nowhere),
                        new RunCell("b\nc", true, nowhere)))));
        assertEquals("""
                ## 一、甲\\#

                上<br>下

                | a | \\| |
                | --- | --- |
                | b<br>c | |
                """, write(document));
    }

    @Test
    void only_a_name_makes_a_text_markdown() throws IOException {
        byte[] bytes = "# 甲县乙局2021年政府信息公开工作年度报告\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".getBytes(StandardCharsets.UTF_8);
        ReportReader reader = ReportReader.builder().build();
        assertEquals("markdown", reader.detect(bytes, "a.md").name());
        assertEquals("text", reader.detect(bytes, "a.txt").name());
        assertEquals("text", reader.detect(bytes, "").name());
    }

    @Test
    void limits_are_kept() {
        ReadLimits limits = ReadLimits.builder().maxGridCells(3).maxNodes(40).build();
        assertEquals(
                "maxGridCells",
                assertThrows(LimitExceededException.class, () -> dump("|a|b|\n|-|-|\n|c|d|\n", limits))
                        .setting());
        assertEquals(
                "maxNodes",
                assertThrows(LimitExceededException.class, () -> dump("a\n\n".repeat(60), limits))
                        .setting());
        assertEquals(
                "maxGridCells",
                assertThrows(
                                LimitExceededException.class,
                                () -> dump("<table><tr><td>1<td>2<td>3<td>4</table>", limits))
                        .setting());
    }

    /** The parser can't be stopped, so what it would make nodes of is counted before it begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. a\n",
                "> a\n",
                "- a\n",
                "1) 1) a\n",
                "a\n",
                "|a\n",
                "<a>",
                "&amp;",
                "\\*",
                "[a]",
                "`a`",
                "*a*"
            })
    void lines_and_signs_are_counted_before_they_are_parsed(String piece) {
        ReadLimits limits = ReadLimits.builder().maxNodes(1_000).build();

        LimitExceededException e = assertThrows(LimitExceededException.class, () -> dump(piece.repeat(1_001), limits));

        assertEquals("maxNodes", e.setting());
        assertTrue(e.toString().contains("more than 1000 lines and signs of Markdown"), e::toString);
        assertDoesNotThrow(() -> dump(piece.repeat(100), limits));
    }
}
