package org.gongkai.formats.text;

import static org.gongkai.formats.text.TextDump.dump;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Cells that stand in columns, as a printed page has them. */
class TextColumnsTest {
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
    void one_figure_askew_below_its_header_proves_no_column() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 1: "信息内容" "本年新制作数量" "本年新公开数量" "对外公开总数量"
                  row, line 2: "规范性文件" "3"
                paragraph, line 3: "第二十条第（九）项"
                run, 5 cells
                  row, line 4: "信息内容" "采购项目数量" "采购总金额"
                  row, line 5: "政府集中采购" "1496222元"
                """, dump("""
                        信息内容  本年新制作数量  本年新公开数量  对外公开总数量
                        规范性文件  3
                        第二十条第（九）项
                        信息内容  采购项目数量  采购总金额
                        政府集中采购    1496222元
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
    void cells_filled_up_by_counting_characters_stand_in_columns_of_characters() throws IOException {
        assertEquals("""
                run, 16 cells
                  row, line 1: "信息内容" "本年新制作数量" "本年新公开数量" "对外公开总数量"
                  row, line 2: "规章" "" "" "88"
                  row, line 3: "其他规范性文件" "3" "" "12"
                  row, line 4: "公告" "4" "7" "120"
                """, dump("""
                        信息内容     本年新制作数量  本年新公开数量  对外公开总数量
                        规章                         88
                        其他规范性文件  3                 12
                        公告       4        7        120
                        """));
    }

    @Test
    void where_neither_way_to_measure_is_better_no_empty_cell_is_known() throws IOException {
        assertEquals("""
                run, 8 cells
                  row, line 1: "信息内容" "本年新制作数量" "本年新公开数量" "对外公开总数量"
                  row, line 2: "规章" "88"
                  row, line 3: "其他" "90"
                """, dump("""
                        信息内容  本年新制作数量  本年新公开数量  对外公开总数量
                        规章                      88
                        其他                      90
                        """));
    }

    @Test
    void rows_set_without_columns_prove_none_by_chance() throws IOException {
        assertEquals("""
                run, 19 cells
                  row, line 1: "信息内容" "上一年项目数量" "本年增/减" "处理决定数量"
                  row, line 2: "行政许可" "225" "-4" "815"
                  row, line 3: "其他对外管理服务事项" "0" "6"
                  row, line 4: "行政处罚" "17" "3" "1240"
                  row, line 5: "行政强制" "8" "-1" "55"
                """, dump("""
                        信息内容  上一年项目数量  本年增/减  处理决定数量
                        行政许可  225  -4  815
                        其他对外管理服务事项  0  6
                        行政处罚  17  3  1240
                        行政强制  8  -1  55
                        """));
    }

    @Test
    void a_row_of_figures_where_the_rows_above_have_labels_is_of_another_table() throws IOException {
        assertEquals("""
                run, 8 cells
                  row, line 1: "（六）其他处理" "1" "" "3"
                  row, line 2: "（七）总计" "4" "5" "6"
                paragraph, line 3: "四、行政复议"
                run, 6 cells
                  row, line 4: "维持" "纠正" "总计"
                  row, line 5: "7" "" "7"
                """, dump("""
                        （六）其他处理               1         3
                        （七）总计                   4    5    6
                        四、行政复议
                        维持   纠正   总计
                        7             7
                        """));
    }

    @Test
    void a_remark_that_stands_off_its_figure_is_no_cell_of_its_own() throws IOException {
        assertEquals("""
                run, 12 cells
                  row, line 1: "信息内容" "制发件数" "废止件数" "有效件数"
                  row, line 2: "规章" "" "31（含3）" "7"
                  row, line 3: "文件" "4" "5" "6"
                """, dump("""
                        信息内容  制发件数  废止件数   有效件数
                        规章                31  （含3）  7
                        文件       4         5           6
                        """));
    }

    @Test
    void the_number_of_a_label_behind_a_figure_is_no_remark() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 1: "8" "（二）" "部分公开"
                  row, line 2: "9" "（三）" "不予公开"
                """, dump("""
                        8  （二）  部分公开
                        9  （三）  不予公开
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
