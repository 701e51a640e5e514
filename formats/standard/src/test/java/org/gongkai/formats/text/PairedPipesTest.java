package org.gongkai.formats.text;

import static org.gongkai.formats.text.TextDump.dump;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Cells between two pipes of their own. */
class PairedPipesTest {
    @Test
    void two_pipes_are_between_two_cells_and_four_have_a_blank_one_among_them() throws IOException {
        assertEquals("""
                run, 12 cells
                  row, line 1: "第二十条第（六）项"
                  row, line 2: "信息内容" "上一年项目数量" "本年增/减"
                  row, line 3: "行政处罚" "" "3"
                  row, line 4: "行政强制" "5" ""
                  row, line 5: "合计" "5"
                """, dump("""
                        |第二十条第（六）项|
                        |信息内容||上一年项目数量||本年增/减|
                        |行政处罚||||3|
                        |行政强制||5|||
                        |合计||5|
                        """));
    }

    @Test
    void two_are_a_blank_cell_where_one_is_between_others() throws IOException {
        assertEquals("""
                run, 15 cells
                  row, line 1: "信息内容" "上一年项目数量" "本年增/减"
                  row, line 2: "行政处罚" "" "3"
                  row, line 3: "行政强制" "" "5"
                  row, line 4: "行政检查" "" "5"
                  row, line 5: "合计" "" "13"
                """, dump("""
                        |信息内容|上一年项目数量|本年增/减|
                        |行政处罚||3|
                        |行政强制||5|
                        |行政检查||5|
                        |合计||13|
                        """));
    }
}
