package org.gongkai.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.junit.jupiter.api.Test;

class PageBlocksTest extends DrawnPages {
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
    void equal_digits_of_a_number_in_narrow_type_are_no_second_prints() throws LimitExceededException {
        frame(new double[] {50, 100, 150}, 100, 120);
        write(52, 114, "规章");
        squeezed(102, 114, 1.8, "744");
        squeezed(102.1, 114, 1.8, "744");

        assertEquals(List.of("[规章, 744]"), blocks());
    }

    @Test
    void numbers_over_each_other_are_neither() throws LimitExceededException {
        frame(new double[] {50, 100, 150}, 100, 120, 140, 160);
        write(52, 114, "规章");
        write(102, 114, "1234");
        write(104, 114, "56");
        write(52, 134, "许可");
        write(102, 134, "1234");
        write(111, 134, "3567");
        write(52, 154, "处罚");
        write(102, 154, "5");
        write(103, 154, "7");

        assertEquals(List.of("[规章, 152634□, 许可, 12335467□, 处罚, 57□]"), blocks());
    }

    @Test
    void digits_drawn_one_by_one_are_one_number_though_their_font_says_they_are_wide() throws LimitExceededException {
        frame(new double[] {50, 100, 150}, 100, 120);
        write(52, 114, "规章");
        squeezed(102, 114, 10, "1");
        squeezed(107, 114, 10, "2");
        squeezed(112, 114, 10, "3");

        assertEquals(List.of("[规章, 123]"), blocks());
    }

    @Test
    void a_number_out_of_its_cell_is_where_it_is_set_against() throws LimitExceededException {
        frame(new double[] {50, 70, 90, 110}, 100, 120);
        squeezed(52, 114, 10, "12345");

        assertEquals(List.of("[12345, , ]"), blocks());
    }

    @Test
    void a_number_out_of_its_cell_that_is_set_against_nothing_may_be_of_each_that_it_covers()
            throws LimitExceededException {
        frame(new double[] {50, 70, 90, 110, 130}, 100, 120, 140);
        squeezed(59, 114, 7, "123");
        write(115, 114, "6");
        squeezed(52, 134, 10, "1");
        squeezed(62, 134, 10, "2");
        squeezed(72, 134, 10, "3");

        assertEquals(List.of("[123□, □, , 6, 123□, □, , ]"), blocks());
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
    void a_figure_that_a_page_break_cuts_is_whole_again_without_the_cells_of_its_labels()
            throws LimitExceededException {
        frame(new double[] {50, 110, 126, 142}, 700, 720);
        write(52, 714, "重复申请");
        write(112, 714, "76");
        write(128, 714, "5");
        nextPage();
        frame(new double[] {50, 80, 110, 126, 142}, 50, 70, 90);
        write(112, 64, "3");
        write(52, 84, "其他");
        write(112, 84, "8");

        assertEquals(List.of("[重复申请, 763, 5]", "[其他, , 8, ]"), blocks());
    }

    @Test
    void figures_without_a_label_below_a_page_break_make_those_above_it_unsure() throws LimitExceededException {
        double[] columns = {50, 110, 150, 190};
        frame(columns, 700, 720);
        write(54, 714, "重复申请");
        write(114, 714, "76");
        write(154, 714, "5");
        nextPage();
        frame(columns, 50, 70);
        write(114, 64, "3");

        assertEquals(List.of("[重复申请, 76□, 5]", "[, 3, ]"), blocks());
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
