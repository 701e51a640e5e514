package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {
    @ParameterizedTest
    @ValueSource(strings = {"- 4 -", "— 5 —", "－１２－", "·3·", "第 4 页", "第4页 共9页", "-   1234567   - "})
    void page_numbers_show_themselves(String line) {
        assertTrue(PageFurniture.isPageNumber(line.strip()));
        assertTrue(PageFurniture.is(line.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "-4", "--", "-四-", "第四页", "第4季度", "- 123456789 -", "-       12       -"})
    void other_lines_are_no_page_numbers(String line) {
        assertFalse(PageFurniture.isPageNumber(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"当前位置：首页", "浏览次数：12", "来源：市政府办", "打印", "公开形式：主动公开", "文号:无"})
    void what_a_site_puts_around_a_text_is_furniture(String line) {
        assertTrue(PageFurniture.is(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开形式多样", "公开形式更多：网站、微信", "：公开形式", "主动来源：网站"})
    void prose_is_none(String line) {
        assertFalse(PageFurniture.is(line));
    }

    @Test
    void only_short_lines_are_furniture() {
        String line = "浏览次数".repeat(20);

        assertTrue(PageFurniture.is(line));
        assertFalse(PageFurniture.is(line + "多"));
    }

    @Test
    void a_number_alone_is_one_of_four_digits_at_most() {
        assertTrue(PageFurniture.isLoneNumber("１２34"));
        assertFalse(PageFurniture.isLoneNumber("12345"));
        assertFalse(PageFurniture.isLoneNumber(""));
        assertFalse(PageFurniture.isLoneNumber("12页"));
    }
}
