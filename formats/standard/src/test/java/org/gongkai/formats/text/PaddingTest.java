package org.gongkai.formats.text;

import static org.gongkai.formats.text.TextDump.dump;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Pipes that fill a row up. */
class PaddingTest {
    @Test
    void are_no_cells_where_blank_cells_show_themselves() throws IOException {
        assertEquals("""
                run, 9 cells
                  row, line 1: "行政许可" "" "5"
                  row, line 2: "行政处罚" "1" ""
                  row, line 3: "行政强制" "" ""
                """, dump("""
                        行政许可 | | 5 | ||
                        行政处罚 | 1 | | ||
                        行政强制 | | | |||
                        """));
    }

    @Test
    void may_be_cells_where_none_does() throws IOException {
        assertEquals("""
                run, 8 cells
                  row, line 1: "行政许可" "1" "5" "" ""
                  row, line 2: "行政处罚" "" ""
                """, dump("""
                        行政许可 | 1 | 5 | ||
                        行政处罚 | ||
                        """));
    }

    @Test
    void are_cells_where_others_are_written_so() throws IOException {
        assertEquals("""
                run, 8 cells
                  row, line 1: "行政许可" "" "5" "" ""
                  row, line 2: "行政处罚" "" "3"
                """, dump("""
                        行政许可 | | 5 | ||
                        行政处罚|| 3
                        """));
    }

    @Test
    void alone_are_a_row_without_a_text() throws IOException {
        assertEquals("""
                run, 7 cells
                  row, line 1: "行政许可" "" "5"
                  row, line 2: "" "" "" ""
                """, dump("""
                        行政许可 | | 5 |
                        ||||
                        """));
    }
}
