package org.gongkai.formats.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.junit.jupiter.api.Test;

/** Tables within the cells of others, as those have them that lay out a page. */
class NestedTablesTest {
    private static final String OUTER = "\\trowd\\cellx9000 ";
    private static final String ROW_ENDS =
            "{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}";

    private static String read(byte[] bytes) throws IOException {
        return DocumentDump.of(
                new DocCodec().read(bytes, ReadLimits.standard()).get(0).value());
    }

    private static byte[] rtf(String text) {
        return ("{\\rtf1\\ansi " + text + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private static String in(int depth, String... cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append("\\pard\\intbl\\itap" + depth + " ").append(cell).append("\\nestcell ");
        }
        return row.append(ROW_ENDS).toString();
    }

    @Test
    void a_table_of_rich_text_that_lays_out_the_page_is_no_table() throws IOException {
        String text = OUTER + "\\pard\\intbl A\\par " + in(2, "B", "1") + in(2, "C", "2")
                + "\\pard\\intbl D\\cell\\row\\pard E\\par";

        assertEquals("""
                paragraph, table 1, row 1, column 1: "A"
                grid 2 x 2
                  row, table 2, row 1, column 1: "B" "1"
                  row, table 2, row 2, column 1: "C" "2"
                paragraph, table 1, row 1, column 1: "D"
                paragraph, line 1: "E"
                """, read(rtf(text)));
    }

    @Test
    void a_row_within_a_cell_of_rich_text_joins_no_figure() throws IOException {
        String row = "\\trowd\\cellx3000\\cellx6000\\pard\\intbl %s\\cell %s\\pard\\intbl\\cell\\row ";
        String small = in(2, "1", "2");
        String own = in(2, "E", "3") + in(2, "F", "4");

        assertEquals("""
                grid 2 x 2
                  row, table 1, row 1, column 1: "A" "1 | 2"
                  row, table 1, row 2, column 1: "B" "5"
                """, read(rtf(row.formatted("A", small) + row.formatted("B", "5"))));
        assertEquals(
                """
                grid 5 x 2
                  row, table 1, row 1, column 1: "A" "5"
                  row, table 1, row 2, column 1: "B" "6"
                  row, table 1, row 3, column 1: "C" "7"
                  row, table 1, row 4, column 1: "C" "8"
                  row, table 1, row 5, column 1: "D" ""
                grid 2 x 2
                  row, table 2, row 1, column 1: "E" "3"
                  row, table 2, row 2, column 1: "F" "4"
                """,
                read(rtf(row.formatted("A", "5")
                        + row.formatted("B", "6")
                        + row.formatted("C", "7")
                        + row.formatted("C", "8")
                        + row.formatted("D", own))));
    }

    @Test
    void tables_stand_within_each_other() throws IOException {
        String text = OUTER + in(3, "B", "1") + in(3, "C", "2") + "\\pard\\intbl\\itap2\\nestcell " + ROW_ENDS
                + "\\pard\\intbl\\cell\\row";

        assertEquals("""
                grid 2 x 2
                  row, table 3, row 1, column 1: "B" "1"
                  row, table 3, row 2, column 1: "C" "2"
                """, read(rtf(text)));
    }

    @Test
    void cells_that_are_not_said_to_be_within_a_cell_are_lines_of_it() throws IOException {
        assertEquals("""
                grid 1 x 1
                  row, table 1, row 1, column 1: "A\\nB\\n1"
                """, read(rtf(OUTER + "\\pard\\intbl A\\par B\\nestcell 1\\nestcell" + ROW_ENDS + "\\cell\\row")));
    }

    @Test
    void what_a_file_does_not_end_is_kept() throws IOException {
        assertEquals(
                """
                paragraph, table 1, row 1, column 1: "A"
                grid 2 x 2
                  row, table 2, row 1, column 1: "B" "1"
                  row, table 2, row 2, column 1: "C" "2"
                """,
                read(rtf(OUTER + "\\pard\\intbl A\\par " + in(2, "B", "1")
                        + "\\pard\\intbl\\itap2 C\\nestcell 2\\cell\\row")));
    }

    @Test
    void tables_within_each_other_are_limited() {
        byte[] deep = rtf("\\pard\\intbl\\itap1000000 A");
        LimitExceededException exceeded =
                assertThrows(LimitExceededException.class, () -> new DocCodec().read(deep, ReadLimits.standard()));

        assertEquals("maxNesting", exceeded.setting());
    }

    @Test
    void a_table_of_a_text_that_lays_out_the_page_is_no_table() throws IOException {
        assertEquals("""
                paragraph, table 1, row 1, column 1: "江川市科学技术局"
                grid 2 x 2
                  row, table 2, row 1, column 1: "规章" "45"
                  row, table 2, row 2, column 1: "许可" "46"
                paragraph, table 1, row 1, column 1: "附注。"
                paragraph, line 10: "三、"
                grid 2 x 2
                  row, table 3, row 1, column 1: "处罚" "1 | 2"
                  row, table 3, row 2, column 1: "强制" "3"
                paragraph, line 20: "完"
                """, read(DocCodecTest.file("nested.doc")));
    }
}
