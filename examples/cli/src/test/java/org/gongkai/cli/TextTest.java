package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void chinese_characters_and_full_width_marks_take_two_columns() {
        assertEquals(4, Text.width("表三"));
        assertEquals(8, Text.width("（一）T3"));
        assertEquals(2, Text.width("〔"));
        assertEquals(2, Text.width("𠀀"));
    }

    @Test
    void latin_letters_take_one_column_and_combining_marks_none() {
        assertEquals(5, Text.width("T3-OK"));
        assertEquals(1, Text.width("e\u0301"));
        assertEquals(1, Text.width("·"));
    }

    @Test
    void padding_counts_columns_not_characters() {
        assertEquals("表三  |", Text.left("表三", 6) + "|");
        assertEquals("  表三|", Text.right("表三", 6) + "|");
        assertEquals("表三|", Text.left("表三", 2) + "|");
    }

    @Test
    void nothing_that_a_terminal_obeys_is_left_in_shown_text() {
        assertEquals("a [31mb c", Text.clean("a\t\u001b[31mb\u202e\nc").replace("\u001b", ""));
        assertTrue(Text.clean("\u001b[2J").indexOf('\u001b') < 0);
    }

    @Test
    void lines_break_between_characters_but_not_before_a_closing_mark_or_inside_an_id() {
        assertEquals(List.of("合计应为", "三件，实", "为二件。"), Text.wrap("合计应为三件，实为二件。", 8));
        assertEquals(List.of("见", "requests.carriedIn.total", "一行"), Text.wrap("见requests.carriedIn.total一行", 8));
    }

    @Property
    void wrapping_loses_nothing_but_blanks(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int width) {
        String clean = Text.clean(text);

        assertEquals(
                clean.replaceAll("\\s", ""),
                String.join("", Text.wrap(clean, width)).replaceAll("\\s", ""));
    }

    @Test
    void what_is_cut_says_so_and_fits() {
        assertEquals("公开年报", Text.cut("公开年报", 8));
        assertEquals("公开...", Text.cut("公开年报", 7));
        assertEquals("ab...", Text.cut("abcdefg", 5));
    }
}
