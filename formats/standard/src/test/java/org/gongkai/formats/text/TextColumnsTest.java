package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.junit.jupiter.api.Test;

/** Cells that stand in columns, as a printed page has them. */
class TextColumnsTest {
    private static String dump(String text) throws IOException {
        return DocumentDump.of(new TextCodec()
                .read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .get(0)
                .value());
    }

    @Test
    void a_place_below_a_header_without_a_figure_is_an_empty_cell() throws IOException {
        assertEquals("""
                paragraph, line 1: "第二十条第（一）项"
                run, 12 cells
                  row, line 2: "信息内容" "本年制发件数" "本年废止件数" "现行有效件数"
                  row, line 3: "规章" "12" "" ""
                  row, line 4: "规范性文件" "" "" "3"
                """, dump("""
                        第二十条第（一）项
                        信息内容    本年制发件数  本年废止件数  现行有效件数
                        规章             12
                        规范性文件                                   3
                        """));
    }

    @Test
    void a_row_that_fills_all_columns_proves_the_others() throws IOException {
        assertEquals("""
                run, 12 cells
                  row, line 1: "一、新收" "1" "22" "3"
                  row, line 2: "二、结转" "" "4" ""
                  row, line 3: "三、办理" "5" "" "6"
                """, dump("""
                        一、新收   1   22   3
                        二、结转        4
                        三、办理   5        6
                        """));
    }

    @Test
    void a_label_too_long_for_its_place_runs_into_the_first_figure() throws IOException {
        assertEquals("""
                run, 16 cells
                  row, line 1: "结果" "维持" "纠正" "总计"
                  row, line 2: "（一）予以公开" "12" "2" "14"
                  row, line 3: "（二）部分公开（区分处理）" "3" "" "3"
                  row, line 4: "（三）其他（见注1）" "" "4" "4"
                """, dump("""
                        结果                      维持   纠正   总计
                        （一）予以公开            12     2      14
                        （二）部分公开（区分处理）3             3
                        （三）其他（见注1）              4      4
                        """));
    }

    @Test
    void a_digit_of_a_label_left_of_the_figures_stays_in_it() throws IOException {
        assertEquals("""
                run, 9 cells
                  row, line 1: "一、新收" "1" "22"
                  row, line 2: "二、结转（注）1" "" "7"
                  row, line 3: "三、办理" "5" "6"
                """, dump("""
                        一、新收           1   22
                        二、结转（注）1        7
                        三、办理           5   6
                        """));
    }

    @Test
    void columns_that_no_line_and_no_header_prove_have_no_empty_cells() throws IOException {
        assertEquals("""
                run, 9 cells
                  row, line 1: "一、新收" "1" "22"
                  row, line 2: "二、结转" "4" "7"
                  row, line 3: "三、办理" "5" "6"
                """, dump("""
                        一、新收   1   22
                        二、结转        4   7
                        三、办理   5        6
                        """));
    }

    @Test
    void a_header_over_several_columns_is_none_of_them() throws IOException {
        assertEquals(
                """
                run, 13 cells
                  row, line 1: "行政复议"
                  row, line 2: "维持" "纠正" "其他" "总计"
                  row, line 3: "" "2" "" "2"
                  row, line 4: "1" "" "1" "2"
                """.replace("run, 13 cells\n  row, line 1: \"行政复议\"", "paragraph, line 1: \"行政复议\"\nrun, 12 cells"),
                dump("""
                                行政复议
                        维持    纠正    其他    总计
                                 2               2
                         1               1       2
                        """));
    }

    @Test
    void words_with_blanks_between_are_text_where_no_figures_stand_in_columns() throws IOException {
        assertEquals("""
                paragraph, line 1: "索引号：甲1    分类：年报"
                paragraph, line 2: "发布机构：乙局    日期：2022-01-20"
                paragraph, line 3: "累计发布   条，其中   条。"
                paragraph, line 4: "甲县乙局      2022年1月20日"
                """, dump("""
                        索引号：甲1    分类：年报
                        发布机构：乙局    日期：2022-01-20
                        累计发布   条，其中   条。
                        甲县乙局      2022年1月20日
                        """));
    }

    @Test
    void a_wide_blank_alone_on_its_line_is_an_empty_paragraph_within_the_text() throws IOException {
        assertEquals("""
                paragraph, line 2: "规章"
                paragraph, line 3: ""
                paragraph, line 5: "0"
                """, dump("\u3000\n规章\n\u00A0\n \n0\n\u3000\n"));
    }
}
