package org.gongkai.formats.text;

import static org.gongkai.formats.text.TextDump.dump;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.gongkai.document.Document;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

/** Rows that begin with a pipe on a line of its own. */
class BarredRowsTest {
    @Test
    void each_is_a_row_and_a_label_over_two_lines_is_one() throws IOException {
        assertEquals("""
                paragraph, line 1: "二、主动公开政府信息情况"
                run, 14 cells
                  row, line 3: "第二十条第（一）项" "" "" ""
                  row, line 5: "信息内容" "本年新\\n制作数量" "对外公开总数量" ""
                  row, line 10: "规章" "0" "3"
                  row, line 14: "规范性文件" "1" "4"
                paragraph, line 17: "三、收到和处理政府信息公开申请情况"
                """, dump("""
                        二、主动公开政府信息情况
                        |
                        第二十条第（一）项 | |||
                        |
                        信息内容 |
                        本年新
                        制作数量 |
                        对外公开总数量 | |
                        |
                        规章 |
                        0 |
                        3 |
                        |
                        规范性文件 |
                        1 |
                        4 |
                        三、收到和处理政府信息公开申请情况
                        """));
    }

    @Test
    void digits_on_two_lines_are_no_figure() throws IOException {
        ReadResult result = AnnualReports.read("""
                甲县乙局2022年政府信息公开工作年度报告
                二、主动公开政府信息情况
                |
                第二十条第（六）项 | ||
                |
                信息内容 |
                本年处理决定数量 | |
                |
                行政处罚 |
                1
                2 | |
                |
                行政强制 |
                3 | |
                """.getBytes(StandardCharsets.UTF_8), "page.txt");

        assertEquals(
                new Unreadable("1\n2"),
                Templates.figure(result.orElseThrow(), "proactiveDisclosure.penalties.decisions")
                        .orElseThrow()
                        .get(result.orElseThrow()));
    }

    @Test
    void a_bar_behind_each_cell_begins_no_row() throws IOException {
        String cells = "规章\n|\n0\n|\n3\n|\n规范性文件\n|\n1\n|\n4\n|\n";

        assertEquals(
                dump(cells),
                DocumentDump.of(
                        Document.of(new BlockReader(Lines.of(CharBuffer.wrap(cells)), ReadLimits.standard()).read())));
    }

    @Test
    void a_pipe_before_a_row_is_a_blank_cell_where_other_rows_begin_without() throws IOException {
        assertEquals("""
                run, 6 cells
                  row, line 1: "维持" "纠正" "总计"
                  row, line 2: "" "2" "2"
                """, dump("""
                        维持 | 纠正 | 总计 |
                         | 2 | 2 |
                        """));
    }
}
