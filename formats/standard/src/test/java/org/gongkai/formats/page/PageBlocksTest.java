package org.gongkai.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.junit.jupiter.api.Test;

class PageBlocksTest {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<PageContent> pages = new ArrayList<>();
    private int run;

    private void write(double x, double y, String text) {
        write(x, y, 10, text);
    }

    private void write(double x, double y, double size, String text) {
        run++;
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            double width = PrintedPages.HALF_WIDTH.of(text.charAt(i)) * size;
            glyphs.add(new Glyph(text.substring(i, i + 1), at, y, width, size, 0, run));
            at += width;
        }
    }

    /** A table of columns that begin at these places; its rows end at those heights. */
    private void frame(double[] columns, double... heights) {
        for (double x : columns) {
            rules.add(new Rule(x, heights[0], x, heights[heights.length - 1]));
        }
        for (double y : heights) {
            rules.add(new Rule(columns[0], y, columns[columns.length - 1], y));
        }
    }

    private void nextPage() {
        pages.add(new PageContent(pages.size() + 1, 600, 800, glyphs, rules));
        glyphs.clear();
        rules.clear();
    }

    private List<String> blocks() throws LimitExceededException {
        nextPage();
        return PrintedPages.read(pages).stream().map(PageBlocksTest::shown).toList();
    }

    private static String shown(Block block) {
        if (block instanceof Grid grid) {
            return grid.cells().stream().map(PageBlocksTest::shown).toList().toString();
        }
        if (block instanceof CellRun cells) {
            StringBuilder shown = new StringBuilder();
            for (RunCell cell : cells.cells()) {
                shown.append(cell.startsRow() ? "/" : "|").append(cell.text());
            }
            return shown.toString();
        }
        return ((Paragraph) block).text();
    }

    private static String shown(Cell cell) {
        String spans = cell.rowSpan() * cell.columnSpan() > 1 ? "*" + cell.rowSpan() + "x" + cell.columnSpan() : "";
        return cell.text() + spans;
    }

    @Test
    void places_that_no_line_parts_are_one_cell() throws LimitExceededException {
        frame(new double[] {50, 100, 150}, 100, 120);
        rules.add(new Rule(50, 120, 50, 160));
        rules.add(new Rule(150, 120, 150, 160));
        rules.add(new Rule(50, 160, 150, 160));
        rules.add(new Rule(100, 140, 150, 140));
        rules.add(new Rule(100, 120, 100, 160));
        write(52, 114, "甲");
        write(102, 114, "1");
        write(52, 144, "乙");
        write(102, 134, "2");
        write(102, 154, "3");

        assertEquals(List.of("[甲, 1, 乙*2x1, 2, 3]"), blocks());
    }

    @Test
    void digits_beyond_the_edge_that_cuts_their_table_are_digits_of_its_cell() throws LimitExceededException {
        frame(new double[] {50, 590, 598}, 100, 120);
        write(52, 114, "甲");
        write(591, 114, "10");
        write(602, 114, "05");

        assertEquals(List.of("[甲, 1005]"), blocks());
    }

    @Test
    void text_between_two_tables_is_in_neither() throws LimitExceededException {
        frame(new double[] {50, 100, 150}, 100, 120);
        frame(new double[] {50, 100, 150}, 160, 180);
        write(52, 114, "甲");
        write(52, 144, "三、收到和处理政府信息公开申请情况");
        write(52, 174, "乙");

        assertEquals(List.of("[甲, ]", "三、收到和处理政府信息公开申请情况", "[乙, ]"), blocks());
    }

    @Test
    void a_label_over_lines_is_one_and_two_figures_are_two() throws LimitExceededException {
        frame(new double[] {50, 90, 150}, 100, 140);
        write(54, 114, "结果维");
        write(54, 128, "持");
        write(100, 114, "12");
        write(100, 128, "34");

        assertEquals(List.of("[结果维持, 12\n34]"), blocks());
    }

    @Test
    void a_narrow_column_with_one_character_a_line_says_its_word_and_its_number() throws LimitExceededException {
        frame(new double[] {50, 64, 78}, 100, 160);
        for (int i = 0; i < 4; i++) {
            write(52, 112 + 12 * i, "自然人数".substring(i, i + 1));
            write(69, 112 + 12 * i, "1017".substring(i, i + 1));
        }

        assertEquals(List.of("[自然人数, 1017]"), blocks());
    }

    @Test
    void a_number_that_sticks_out_of_its_cell_is_not_cut() throws LimitExceededException {
        frame(new double[] {50, 70, 90, 150}, 100, 120);
        write(52, 114, "123456");
        write(100, 114, "7");

        assertEquals(List.of("[123456, , 7]"), blocks());
    }

    @Test
    void a_row_that_a_page_break_cuts_is_whole_again() throws LimitExceededException {
        double[] columns = {50, 110, 150};
        frame(columns, 700, 720, 760);
        write(54, 714, "信息内容");
        write(120, 714, "数量");
        write(54, 734, "3.危及“三");
        write(120, 734, "12");
        nextPage();
        frame(columns, 50, 70, 90, 110);
        write(54, 64, "信息内容");
        write(120, 64, "数量");
        write(54, 84, "安全一稳定”");
        write(54, 104, "4.保护");
        write(120, 104, "5");

        assertEquals(List.of("[信息内容, 数量, 3.危及“三安全一稳定”, 12]", "[信息内容, 数量, 4.保护, 5]"), blocks());
    }

    @Test
    void headers_that_a_page_break_cuts_are_whole_again() throws LimitExceededException {
        double[] columns = {50, 80, 110, 140, 170};
        frame(columns, 700, 740);
        rules.add(new Rule(110, 720, 140, 720));
        write(54, 714, "内容");
        write(84, 714, "总计");
        write(114, 714, "法人");
        write(114, 734, "科研");
        write(144, 714, "其他");
        nextPage();
        frame(columns, 50, 70, 90);
        write(114, 64, "机构");
        write(54, 84, "规章");
        write(84, 84, "5");
        write(114, 84, "3");
        write(144, 84, "2");

        assertEquals(List.of("[内容*2x1, 总计*2x1, 法人, 其他*2x1, 科研机构]", "[规章, 5, 3, 2]"), blocks());
    }

    @Test
    void figures_below_a_page_break_are_no_rest_of_the_headers_above_it() throws LimitExceededException {
        double[] columns = {50, 74, 98};
        frame(columns, 700, 740);
        write(52, 714, "结果");
        write(52, 728, "维持");
        write(76, 714, "结果");
        write(76, 728, "纠正");
        nextPage();
        frame(columns, 50, 70);
        write(52, 64, "12");
        write(76, 64, "0");

        assertEquals(List.of("[结果维持, 结果纠正]", "[12, 0]"), blocks());
    }

    @Test
    void a_row_with_a_number_of_its_own_is_never_taken_for_the_rest_of_another() throws LimitExceededException {
        double[] columns = {50, 110, 150};
        frame(columns, 700, 720);
        write(54, 714, "1.属于国家");
        nextPage();
        frame(columns, 50, 70);
        write(54, 64, "2.其他法律");
        write(120, 64, "5");

        assertEquals(List.of("[1.属于国家, ]", "[2.其他法律, 5]"), blocks());
    }

    @Test
    void page_numbers_and_running_headers_are_left_out() throws LimitExceededException {
        for (int page = 1; page <= 3; page++) {
            write(250, 40, 9, "青山县财政局年度报告");
            write(50, 280, "一二三四五六七八九十一二三四五六七八九十。");
            write(50, 296, "第" + page + "段的内容。");
            write(290, 780, 9, page == 2 ? "— 2 —" : String.valueOf(page));
            if (page < 3) {
                nextPage();
            }
        }

        assertEquals(
                List.of("第1段的内容。", "第2段的内容。", "第3段的内容。"),
                blocks().stream().map(text -> text.substring(text.indexOf('第'))).toList());
    }

    @Test
    void lines_are_paragraphs_by_indent_and_by_where_they_end() throws LimitExceededException {
        write(70, 100, "一二三四五六七八九十一二三四五六七八");
        write(50, 116, "一二三四五六七八九十一二三四五六七八九十");
        write(50, 132, "一二三。");
        write(70, 148, "另一段一二三四五六七八九十一二三四五");
        write(50, 164, "末行。");

        assertEquals(List.of("一二三四五六七八九十一二三四五六七八一二三四五六七八九十一二三四五六七八九十一二三。", "另一段一二三四五六七八九十一二三四五末行。"), blocks());
    }

    private void row(double y, String label, String... entries) {
        write(50, y, label);
        for (int i = 0; i < entries.length; i++) {
            write(200 + 50 * i, y, entries[i]);
        }
    }

    @Test
    void without_lines_the_alignment_shows_rows_and_empty_places() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "1", "2", "3");
        row(140, "规范性文件", "4", "", "6");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3/规范性文件|4||6"), blocks());
    }

    @Test
    void a_label_of_two_lines_goes_with_the_figures_beside_its_middle() throws LimitExceededException {
        row(100, "规章", "1", "2", "3");
        write(50, 114, "行政规范");
        row(120, "", "4", "5", "6");
        write(50, 126, "性文件");

        assertEquals(List.of("/规章|1|2|3/行政规范性文件|4|5|6"), blocks());
    }

    @Test
    void half_an_entry_on_another_line_leaves_no_empty_place() throws LimitExceededException {
        row(100, "规章", "1", "2", "3");
        write(250, 126, "0（其中撤");
        row(138, "规范性文件", "4", "", "6");
        write(250, 150, "回1件）");

        assertEquals(List.of("/规章|1|2|3/0（其中撤/规范性文件|4|6"), blocks().subList(0, 1));
    }

    @Test
    void a_table_of_too_many_cells_is_refused() {
        frame(new double[] {50, 100, 150, 200}, 100, 120, 140);
        nextPage();
        Budget budget = new Budget(ReadLimits.builder().maxGridCells(5).build());

        assertEquals(
                "maxGridCells",
                assertThrows(LimitExceededException.class, () -> PageBlocks.of(pages, budget))
                        .setting());
    }
}
