package org.gongkai.formats.text;

import static org.gongkai.formats.text.TextDump.dump;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Rows whose cells stand one blank apart. */
class SpacedRowsTest {
    @Test
    void lines_that_end_with_figures_are_rows_and_words_above_them_headers() throws IOException {
        assertEquals("""
                paragraph, line 1: "第二十条第（一）项"
                run, 12 cells
                  row, line 2: "信息内容" "本年制发件数" "本年废止件数" "现行有效件数"
                  row, line 3: "规章" "13" "0" "1,056"
                  row, line 4: "行政规范性文件" "47" "88" "/"
                paragraph, line 5: "第二十条第（五）项"
                run, 10 cells
                  row, line 6: "信息内容" "本年处理决定数量"
                  row, line 7: "行政许可" "768"
                  row, line 9: "1" "2" "3" "4" "10件" "1"
                """, dump("""
                        第二十条第（一）项
                        信息内容 本年制发件数 本年废止件数 现行有效件数
                        规章 13 0 1,056
                        行政规范性文件\u300047\u300088\u3000/
                        第二十条第（五）项
                        信息内容 本年处理决定数量
                        行政许可 768

                        1 2 3 4 10件 1
                        """));
    }

    @Test
    void headings_and_clauses_between_them_are_text() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 1: "规章" "13" "0"
                  row, line 2: "规范性文件" "4" "5"
                paragraph, line 3: "三、收到和处理 政府信息公开申请情况"
                paragraph, line 4: "如下表，单位 件"
                run, 3 cells
                  row, line 5: "一、新收" "6" "7"
                """, dump("""
                        规章 13 0
                        规范性文件 4 5
                        三、收到和处理 政府信息公开申请情况
                        如下表，单位 件
                        一、新收 6 7
                        """));
    }

    @Test
    void prose_with_figures_is_text() throws IOException {
        String prose = """
                paragraph, line 1: "全年发布 12 条"
                paragraph, line 2: "其中解读 3 条 图解 4"
                paragraph, line 3: "受理 5 6 件"
                paragraph, line 4: "合计 7"
                """;
        assertEquals(prose, dump(prose.replaceAll(".*\"(.*)\"", "$1")));
    }

    @Test
    void two_rows_are_no_table() throws IOException {
        assertEquals("""
                paragraph, line 1: "规章 13 0"
                paragraph, line 2: "规范性文件 4 5"
                """, dump("规章 13 0\n规范性文件 4 5\n"));
    }

    @Test
    void a_row_that_a_blank_cell_sets_apart_has_its_figures_without_it() throws IOException {
        assertEquals("""
                run, 11 cells
                  row, line 1: "规章" "13" "0"
                  row, line 2: "规范性文件" "4" "5"
                  row, line 3: "公告" "5"
                  row, line 4: "通知" "4" "5"
                """, dump("""
                        规章 13 0
                        规范性文件 4 5
                        公告  5
                        通知 4 5
                        """));
    }
}
