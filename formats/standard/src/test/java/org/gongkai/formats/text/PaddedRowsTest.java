package org.gongkai.formats.text;

import static org.gongkai.formats.text.TextDump.dump;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are filled up with pipes to the width of their table. */
class PaddedRowsTest {
    @Test
    void each_is_a_row_as_wide_as_the_first_and_a_label_over_two_lines_is_one() throws IOException {
        assertEquals("""
                paragraph, line 1: "二、主动公开政府信息情况"
                run, 13 cells
                  row, line 2: "第二十条第（一）项"
                  row, line 3: "信息内容" "本年新\\n制作数量" "对外公开总数量" ""
                  row, line 7: "规章" "" "3" ""
                  row, line 10: "规范性文件" "1" "4" ""
                paragraph, line 13: "三、收到和处理政府信息公开申请情况"
                """, dump("""
                        二、主动公开政府信息情况
                        第二十条第（一）项 | |||
                        信息内容 |
                        本年新
                        制作数量 |
                        对外公开总数量 | |
                        规章 |
                        |
                        3 | |
                        规范性文件 |
                        1 |
                        4 | |
                        三、收到和处理政府信息公开申请情况
                        """));
    }

    @Test
    void the_pipes_may_have_a_line_of_their_own_and_another_table_another_width() throws IOException {
        assertEquals("""
                run, 9 cells
                  row, line 1: "第二十条第（六）项" "" ""
                  row, line 3: "信息内容" "处理决定数量" ""
                  row, line 6: "行政处罚" "5" ""
                paragraph, line 9: "四、行政复议"
                run, 6 cells
                  row, line 10: "行政复议" "行政诉讼" ""
                  row, line 12: "1" "2" "3"
                """, dump("""
                        第二十条第（六）项 |
                        ||
                        信息内容 |
                        处理决定数量 |
                        |
                        行政处罚 |
                        5 |
                        |
                        四、行政复议
                        行政复议 |
                        行政诉讼 | |
                        1 |
                        2 |
                        3 |
                        """));
    }

    @Test
    void a_row_begins_below_pipes_alone_on_their_line_where_the_lines_are_not_even() throws IOException {
        assertEquals("""
                run, 7 cells "结果维持" "结果纠正" "总计" "" ""
                  row, line 5: "0" "1"
                """, dump("""
                        结果维持 |
                        结果纠正 |
                        总计 |
                        |||
                        0 |
                        1 |
                        """));
    }

    @Test
    void pipes_below_the_last_row_are_of_no_table() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 1: "第二十条第（八）项" "" ""
                  row, line 3: "行政事业性收费" "2.02" ""
                paragraph, line 8: "三、收到和处理政府信息公开申请情况"
                run, 6 cells
                  row, line 9: "（勾稽关系）" "申请人情况" ""
                  row, line 11: "一、本年新收" "1" "1"
                """, dump("""
                        第二十条第（八）项 |
                        ||
                        行政事业性收费 |
                        2.02 |
                        |
                        |
                        |
                        三、收到和处理政府信息公开申请情况
                        （勾稽关系） |
                        申请人情况 | |
                        一、本年新收 |
                        1 |
                        1 |
                        """));
    }

    @Test
    void the_last_row_may_be_narrower() throws IOException {
        assertEquals("""
                run, 5 cells
                  row, line 1: "第二十条第（八）项"
                  row, line 2: "信息内容" "本年收费金额"
                  row, line 4: "行政事业性收费" ""
                paragraph, line 6: "三、收到和处理政府信息公开申请情况"
                run, 9 cells
                  row, line 7: "自然人" "总计" ""
                  row, line 9: "一、本年新收" "1" "1"
                  row, line 12: "二、上年结转" "" "2"
                """, dump("""
                        第二十条第（八）项 | |||
                        信息内容 |
                        本年收费金额 | ||
                        行政事业性收费 |
                        |
                        三、收到和处理政府信息公开申请情况
                        自然人 |
                        总计 | |
                        一、本年新收 |
                        1 |
                        1 |
                        二、上年结转 |
                        |
                        2 |
                        """));
    }

    /** A row too wide, one too narrow at the end, and a first row of which nothing says that it is narrower. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "第二十条 | |||\n规章 |\n0 |\n0 |\n0 | |\n总计 |\n",
                "第二十条 | |||\n规章 |\n0 |\n0 |\n规范性文件 |\n0 |\n",
                "规章 |\n0 |\n0 |\n0 | |\n总计 |\n1 |\n2 |\n3 | |\n"
            })
    void lines_that_are_not_even_stay(String text) {
        List<Line> lines = Lines.of(CharBuffer.wrap(text));

        assertEquals(lines, PaddedRows.of(lines));
    }

    @Test
    void lines_without_such_pipes_are_the_same() {
        List<Line> lines = Lines.of(CharBuffer.wrap("规章 |\n0 |\n"));

        assertSame(lines, PaddedRows.of(lines));
    }
}
