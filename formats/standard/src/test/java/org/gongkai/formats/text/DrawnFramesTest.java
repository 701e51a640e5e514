package org.gongkai.formats.text;

import static org.gongkai.formats.text.TextDump.dump;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose frame is drawn with signs. */
class DrawnFramesTest {
    private static final String FRAME = """
            ┌────────────┬──────┬──────┐
            │ 规章       │ 1    │      │
            ├────────────┼──────┼──────┤
            │ 规范性文件 │      │ 12   │
            └────────────┴──────┴──────┘
            """;

    private static final String CELLS = """
            run, 6 cells
              row, line 2: "规章" "1" ""
              row, line 4: "规范性文件" "" "12"
            """;

    @Test
    void bars_part_cells_and_rules_are_nothing() throws IOException {
        assertEquals(CELLS, dump(FRAME));
    }

    @Test
    void so_do_heavy_double_wide_and_plain_ones() throws IOException {
        assertEquals(CELLS, dump(FRAME.replace('│', '┃').replace('─', '━')));
        assertEquals(CELLS, dump(FRAME.replace('│', '║').replace('─', '═').replace('┼', '╬')));
        assertEquals(CELLS, dump(FRAME.replace('│', '｜')));
        assertEquals(CELLS, dump(FRAME.replace('│', '|').replace('─', '-').replaceAll("[┌┬┐├┼┤└┴┘]", "+")));
    }

    @Test
    void between_rules_cells_of_several_lines_are_one_row() throws IOException {
        assertEquals("""
                run, 9 cells
                  row, line 2: "信息内容" "本年制发件数" "现行有效件数"
                  row, line 5: "规章" "1" ""
                  row, line 7: "行政规范性文件" "" "12"
                """, dump("""
                        ┌──────────┬──────────┬──────────┐
                        │ 信息内容 │ 本年     │ 现行有效 │
                        │          │ 制发件数 │ 件数     │
                        ├──────────┼──────────┼──────────┤
                        │ 规章     │ 1        │          │
                        ├──────────┼──────────┼──────────┤
                        │ 行政     │          │          │
                        │ 规范性   │          │ 12       │
                        │ 文件     │          │          │
                        └──────────┴──────────┴──────────┘
                        """));
    }

    @Test
    void lines_with_figures_one_below_the_other_are_rows_of_their_own() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 2: "规章" "1"
                  row, line 4: "许可" "2"
                  row, line 5: "处罚" "3"
                """, dump("""
                        +------+---+
                        | 规章 | 1 |
                        +------+---+
                        | 许可 | 2 |
                        | 处罚 | 3 |
                        +------+---+
                        """));
    }

    @Test
    void a_figure_goes_on_with_its_unit_or_its_remark() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 2: "规章" "22（其中修订16件）"
                  row, line 5: "收费" "10000.00元"
                  row, line 8: "处罚" "3（注）"
                """, dump("""
                        +------+------------+
                        | 规章 | 22（其中修订 |
                        |      | 16件）   |
                        +------+------------+
                        | 收费 | 10000.00   |
                        |      | 元         |
                        +------+------------+
                        | 处罚 | 3          |
                        |      | （注）     |
                        +------+------------+
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", ".9"})
    void digits_in_two_lines_of_a_cell_are_kept_apart(String below) throws IOException {
        assertEquals("""
                run, 4 cells
                  row, line 2: "规章" "1"
                  row, line 4: "行政许可" "1139888\\n%s"
                """.formatted(below), dump("""
                        +------+---------+
                        | 规章 | 1       |
                        +------+---------+
                        | 行政 | 1139888 |
                        | 许可 |         |
                        |      | %-7s |
                        +------+---------+
                        """.formatted(below)));
    }

    @Test
    void a_figure_below_its_header_is_in_a_row_of_its_own() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 2: "信息内容" "件数"
                  row, line 3: "规章" "7"
                  row, line 5: "许可" "2"
                """, dump("""
                        +----------+------+
                        | 信息内容 | 件数 |
                        | 规章     | 7    |
                        +----------+------+
                        | 许可     | 2    |
                        +----------+------+
                        """));
    }

    @Test
    void lines_with_other_cells_than_those_above_are_rows_of_their_own() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 2: "规章" "1"
                  row, line 4: "行政"
                  row, line 5: "处罚" "3" ""
                """, dump("""
                        +------+---+
                        | 规章 | 1 |
                        +------+---+
                        | 行政     |
                        | 处罚 | 3 | |
                        +------+---+
                        """));
    }

    @Test
    void a_rule_that_a_cell_over_several_rows_interrupts_is_one() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 2: "三、办理" "（一）公开" "1"
                  row, line 4: "" "（二）部分" "2"
                """, dump("""
                        ┌──────────┬────────────┬────┐
                        │ 三、办理 │ （一）公开 │ 1  │
                        │ 结果     ├────────────┼────┤
                        │          │ （二）部分 │ 2  │
                        └──────────┴────────────┴────┘
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"━━━ 一、总体情况 ━━━", "├── 附件", "a+b", "----", "====="})
    void other_lines_with_such_signs_are_text(String line) throws IOException {
        assertEquals("paragraph, line 1: \"" + line + "\"\n", dump(line + "\n"));
    }
}
