package org.gongkai.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.formats.codec.LimitExceededException;
import org.junit.jupiter.api.Test;

class LooseTablesTest extends DrawnPages {
    @Test
    void without_lines_the_alignment_shows_rows_and_empty_places() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "1", "2", "3");
        row(140, "规范性文件", "4", "", "6");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3/规范性文件|4||6"), blocks());
    }

    @Test
    void digits_set_wide_are_of_one_number_and_not_of_several_columns() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "1", "2", "3");
        row(140, "许可", "", "5");
        squeezed(200, 140, 5, "2");
        squeezed(209, 140, 5, "7");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3/许可|2 7|5|"), blocks());
    }

    @Test
    void beside_a_number_set_wide_a_digit_alone_is_unsure_where_no_column_is_proven() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "1", "2");
        row(140, "许可", "5");
        squeezed(222, 140, 5, "8");
        squeezed(300, 140, 5, "2");
        squeezed(309, 140, 5, "7");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2/许可|5□|8□|2 7"), blocks());
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
    void figures_that_stand_higher_than_their_labels_belong_to_the_nearest_one() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "", "1", "2", "3");
        row(130, "规章");
        row(149, "", "4", "", "6");
        row(159, "规范性文件");
        row(178, "", "7");
        row(188, "行政许可");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3/规范性文件|4||6/行政许可|7||"), blocks());
    }

    @Test
    void figures_halfway_between_two_labels_may_be_of_either() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "1", "2", "3");
        row(140, "行政许可");
        row(155, "", "4", "5", "6");
        row(170, "行政处罚");
        row(190, "行政强制", "7", "8", "9");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3/行政许可/4□|5□|6□/行政处罚/行政强制|7|8|9"), blocks());
    }

    @Test
    void halfway_between_two_labels_the_order_of_all_shows_which_one_it_is() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章");
        row(135, "", "1", "2", "3");
        row(150, "规范性文件");
        row(165, "行政许可");
        row(180, "", "4", "", "6");
        row(200, "信息内容", "制发", "废止", "有效");
        row(220, "行政处罚", "7", "8", "9");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3/规范性文件/行政许可|4||6/信息内容|制发|废止|有效/行政处罚|7|8|9"), blocks());
    }

    @Test
    void a_figure_with_digits_above_or_below_it_may_be_a_half() throws LimitExceededException {
        row(100, "规章", "1", "2", "3");
        row(130, "规范性文件", "17", "5", "6");
        row(144, "", "90");
        row(170, "行政许可", "7", "8", "9");

        assertEquals(List.of("/规章|1|2|3/规范性文件|17□|5|6/90□/行政许可|7|8|9"), blocks());
    }

    @Test
    void an_entry_above_and_below_the_line_of_its_row_is_one() throws LimitExceededException {
        row(100, "规章", "1", "2", "3");
        write(250, 126, "0（其中撤");
        row(138, "规范性文件", "4", "", "6");
        write(250, 150, "回1件）");

        assertEquals(List.of("/规章|1|2|3/规范性文件|4|0（其中撤回1件）|6"), blocks());
    }

    @Test
    void half_an_entry_on_another_line_leaves_no_empty_place() throws LimitExceededException {
        row(100, "规章", "1", "2", "3");
        write(250, 126, "0（其中撤");
        row(138, "规范性文件", "4", "", "6");
        row(158, "行政许可", "7", "8", "9");

        assertEquals(List.of("/规章|1|2|3/0（其中撤□/规范性文件|4|6/行政许可|7|8|9"), blocks());
    }

    @Test
    void a_remark_on_several_lines_goes_with_its_figure() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "1", "2", "3");
        row(140, "", "0（其中");
        row(152, "许可", "撤回1", "5", "16028");
        row(164, "", "件）", "", "（累计）");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3/许可|0（其中撤回1件）|5|16028（累计）"), blocks());
    }

    @Test
    void a_remark_without_its_end_makes_no_figure_of_what_is_below() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "1", "2", "3（其中");
        row(134, "许可", "4", "5", "6");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3（其中□/许可|4|5|6"), blocks());
    }

    @Test
    void words_in_the_place_of_a_figure_are_no_label() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "", "暂缺", "3");
        row(140, "规范性文件", "4", "", "6");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|暂缺|3/规范性文件|4|6"), blocks());
    }

    @Test
    void the_word_for_none_stands_in_its_column() throws LimitExceededException {
        row(100, "信息内容", "制发", "废止", "有效");
        row(120, "规章", "1", "2", "3");
        row(140, "规范性文件", "", "无", "6");

        assertEquals(List.of("/信息内容|制发|废止|有效/规章|1|2|3/规范性文件||无|6"), blocks());
    }

    @Test
    void figures_at_the_edge_of_a_page_are_no_page_numbers() throws LimitExceededException {
        row(700, "规章", "1", "2", "3");
        write(50, 714, "行政规范");
        row(720, "", "65", "-", "73");
        write(50, 726, "性文件");
        row(740, "许可", "7", "8");
        write(50, 754, "处罚决");
        row(760, "", "1");
        write(50, 766, "定");
        row(780, "强制", "4", "5", "6");
        write(290, 795, "- 1 -");

        assertEquals(List.of("/规章|1|2|3/行政规范性文件|65|-|73/许可|7|8|/处罚决定|1||/强制|4|5|6"), blocks());
    }

    @Test
    void lines_of_a_remark_are_no_label_of_figures_beside_them() throws LimitExceededException {
        row(100, "规章", "1", "2", "3");
        row(116, "", "0（其中");
        row(122, "规范性文件", "", "5", "6");
        row(128, "", "2件）");
        row(140, "", "", "16028");
        row(152, "行政许可", "7", "（累", "9");
        row(164, "", "", "计）");

        assertEquals(List.of("/规章|1|2|3/规范性文件|0（其中2件）|5|6/行政许可|7|16028（累计）|9"), blocks());
    }

    @Test
    void remarks_that_come_close_to_each_other_are_of_no_one_figure() throws LimitExceededException {
        row(100, "规章", "1", "2", "3");
        write(200, 120, "5（其中");
        write(245, 120, "6（其中");
        row(126, "许可", "", "", "7");
        write(200, 132, "1件）");
        write(245, 132, "2件）");
        row(150, "处罚", "4", "6", "5（1 件）");

        assertEquals(List.of("/规章|1|2|3/许可|5（其中 6（其中1件）2件）□|7/处罚|4|6|5（1 件）□"), blocks());
    }

    @Test
    void figures_that_overlap_in_height_are_not_digits_of_one() throws LimitExceededException {
        row(100, "规章", "1", "2", "3");
        row(120, "许可", "4", "5", "6");
        row(126, "", "7", "", "8");
        write(50, 132, "处罚");
        row(150, "强制", "4", "5", "6");

        assertEquals(List.of("/规章|1|2|3/许可处罚|47□|5|68□/强制|4|5|6"), blocks());
    }
}
