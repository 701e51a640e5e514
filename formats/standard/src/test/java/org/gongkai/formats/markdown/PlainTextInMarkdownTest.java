package org.gongkai.formats.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.junit.jupiter.api.Test;

/** Tables that Markdown takes for text, or for narrower ones than anybody sees in the file. */
class PlainTextInMarkdownTest {
    private static String dump(String text) throws IOException {
        return DocumentDump.of(new MarkdownCodec()
                .read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .get(0)
                .value());
    }

    @Test
    void a_table_between_fences_is_one() throws IOException {
        assertEquals("""
                paragraph, line 1: "表二："
                run, 4 cells
                  row, line 4: "规章" "3"
                  row, line 6: "规范性文件" "12"
                paragraph, line 8: "以上"
                """, dump("""
                        表二：

                        ```text
                        | 规章 | 3 |
                        |---|---|
                        | 规范性文件 | 12 |
                        ```
                        以上
                        """));
    }

    @Test
    void a_table_set_in_by_four_blanks_is_one() throws IOException {
        assertEquals("""
                paragraph, line 1: "表二："
                run, 6 cells
                  row, line 3: "规章" "" "3"
                  row, line 5: "规范性文件" "1" "12"
                paragraph, line 6: "以上"
                """, dump("""
                        表二：

                            | 规章 |   | 3 |
                            |---|---|---|
                            | 规范性文件 | 1 | 12 |
                            以上
                        """));
    }

    @Test
    void empty_lines_between_fences_are_nothing() throws IOException {
        assertEquals("paragraph, line 5: \"以上\"\n", dump("```\n\n\n```\n以上\n"));
    }

    @Test
    void lines_between_fences_keep_their_numbers() throws IOException {
        assertEquals("""
                paragraph, line 3: "一、总体情况"
                paragraph, line 4: "无。"
                """, dump("\n```\n一、总体情况\n无。\n```\n"));
    }

    @Test
    void a_rule_wider_than_the_first_row_cuts_no_row() throws IOException {
        assertEquals("""
                run, 7 cells
                  row, line 1: "第二十条第（一）项"
                  row, line 3: "规章" "1" "2"
                  row, line 4: "规范性文件" "" "3"
                """, dump("""
                        | 第二十条第（一）项 |
                        |---|---|---|
                        | 规章 | 1 | 2 |
                        | 规范性文件 |  | 3 |
                        """));
    }

    @Test
    void a_rule_narrower_than_the_first_row_makes_a_table_all_the_same() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 1: "规章" "1" "2"
                  row, line 3: "规范性文件" "" "3"
                """, dump("""
                        | 规章 | 1 | 2 |
                        |---|---|
                        | 规范性文件 |  | 3 |
                        """));
    }

    @Test
    void rows_that_a_page_break_left_without_a_rule_are_rows() throws IOException {
        assertEquals("""
                run, 4 cells
                  row, line 1: "规章" "1"
                  row, line 3: "规范性文件" "2"
                paragraph, line 5: "- 7 -"
                run, 4 cells
                  row, line 7: "行政许可" "3"
                  row, line 8: "行政处罚" ""
                """, dump("""
                        | 规章 | 1 |
                        |---|---|
                        | 规范性文件 | 2 |

                        \\- 7 -

                        | 行政许可 | **3** |
                        | 行政处罚 |  |
                        """));
    }

    @Test
    void lines_of_prose_with_one_pipe_stay_prose() throws IOException {
        assertEquals("""
                paragraph, line 1: "| 首页"
                paragraph, line 2: "当前位置"
                """, dump("| 首页\n当前位置\n"));
    }
}
