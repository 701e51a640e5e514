package org.gongkai.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.gongkai.finding.Findings;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.testkit.DocumentDump;
import org.junit.jupiter.api.Test;

/** Which cells are a table, and which are lines: each row as {@code 甲|乙}, framed ones with {@code [甲]}. */
class SheetsTest {

    private static String read(String... rows) throws IOException {
        Budget budget = new Budget(ReadLimits.standard());
        Sheet.Builder sheet = Sheet.builder(1, budget);
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                String text = cells[column];
                boolean framed = text.startsWith("[");
                int size = text.contains("*") ? 18 : 11;
                if (text.endsWith(">")) {
                    sheet.merge(new SheetRange(row, column, row, 2));
                }
                sheet.cell(row, column, new SheetCell(text.replaceAll("[\\[\\]*>]", ""), size, framed));
            }
        }
        String dump = DocumentDump.of(Sheets.documents(List.of(sheet.build()), Findings.none(), budget)
                .get(0)
                .value());
        return dump.replaceAll("paragraph, page 1, row (\\d+), column \\d+: \"(.*?)\"", "$2")
                .replaceAll("\n  row, page 1, table \\d+, row \\d+, column \\d+:", " /")
                .replace("\"\"", "_")
                .replace("\"", "")
                .strip();
    }

    @Test
    void framed_rows_are_a_table_and_other_cells_are_lines() throws IOException {
        assertEquals(
                "标题\n一、总体情况\ngrid 2 x 3 / 规章 1 2 / 处罚 _ _\n附注",
                read("标题", "", "一、总体情况", "[规章]|[1]|[2]", "[处罚]|[]|[]", "附注"));
    }

    @Test
    void rows_of_several_cells_are_a_table_without_frames() throws IOException {
        assertEquals("标题\ngrid 2 x 3 / 规章 1 2 / 处罚 3 4", read("标题", "", "规章|1|2", "处罚|3|4"));
    }

    @Test
    void two_cells_in_one_row_are_two_lines() throws IOException {
        assertEquals("单位：甲\n单位：件\ngrid 1 x 2 / 规章 1", read("单位：甲||单位：件", "[规章]|[1]"));
    }

    @Test
    void a_cell_alone_between_rows_of_a_table_is_one_of_them() throws IOException {
        assertEquals("grid 3 x 3 / 规章 1 2 / 处罚 _ _ / 强制 3 4", read("规章|1|2", "处罚", "强制|3|4"));
        assertEquals("grid 3 x 3 / 规章 1 2 / 第五项[1x3] / 强制 3 4", read("[规章]|[1]|[2]", "[第五项]>", "[强制]|[3]|[4]"));
    }

    @Test
    void a_line_between_two_tables_is_none_of_them() throws IOException {
        assertEquals("grid 1 x 2 / 规章 1\n三、申请\ngrid 1 x 2 / 新收 2", read("[规章]|[1]", "三、申请", "[新收]|[2]"));
        assertEquals(
                "grid 2 x 2 / 规章 1 / 处罚 2\n三、申请\ngrid 2 x 2 / 新收 2 / 结转 3",
                read("规章|1", "处罚|2", "三、申请*>", "新收|2", "结转|3"));
        assertEquals("grid 1 x 2 / 规章 1\n本年度没有收费。\ngrid 1 x 2 / 新收 2", read("[规章]|[1]", "[本年度没有收费。]>", "[新收]|[2]"));
    }

    @Test
    void the_title_of_a_part_goes_with_its_sisters() throws IOException {
        assertEquals(
                "二、主动公开\ngrid 4 x 3 / 第一项[1x3] / 规章 1 2 / 第五项[1x3] / 许可 3 4",
                read("[二、主动公开]>", "[第一项]>", "[规章]|[1]|[2]", "[第五项]>", "[许可]|[3]|[4]"));
        assertEquals("二、主动公开\ngrid 1 x 3 / 规章 1 2", read("[二、主动公开]>", "[规章]|[1]|[2]"));
    }

    @Test
    void a_frame_without_words_is_no_table_and_one_blank_row_below_words_is_kept() throws IOException {
        assertEquals("", read("[]|[]", "[]|[]"));
        assertEquals("grid 2 x 2 / 维持 纠正 / _ _", read("[维持]|[纠正]|[]", "[]|[]|[]", "[]|[]|[]"));
    }
}
