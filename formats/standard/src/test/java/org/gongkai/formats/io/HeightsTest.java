package org.gongkai.formats.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeightsTest {

    private static String line(Object... runs) {
        Heights heights = new Heights();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < runs.length; i += 2) {
            line.append(heights.next(line, (String) runs[i], (int) runs[i + 1]));
        }
        return line.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "45, 1, 1000, 45[1]",
        "45, '1,2', 1000, '45[1,2]'",
        "45, ' 1 ', 1000, '45 [1] '",
        "规章, 1, 1000, 规章[1]",
        "规章, [1], 1000, 规章[1]",
        "45, （1）, 1000, 45（1）",
        "45, 1), 1000, '45[1)]'",
        "45, 注1, 1000, 45注1",
        "CO, 2, -1000, CO2",
        "45, 1, -1000, 45[1]",
        "'45 ', 1, -1000, '45 [1]'",
        "45, 1, 6, 45[1]",
        "45, 1, -6, 45[1]",
        "45, 1, 2, 451",
        "45, 件, 6, 45件",
        "第, 45, 6, 第45",
    })
    void a_figure_beside_a_figure_of_another_height_is_a_mark(String before, String words, int height, String line) {
        assertEquals(line, line(before, 0, words, height));
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, 45, [1]45", "1, -1000, 45件, 1[45件]", "1, 6, 45, 1[45]"})
    void a_figure_behind_one_that_is_off_the_line_joins_it_as_little(
            String words, int height, String behind, String line) {
        assertEquals(line, line(words, height, behind, 0));
    }

    @Property
    void figures_at_one_height_are_one_number(
            @ForAll @IntRange(min = -99, max = 99) int height, @ForAll @IntRange(min = 0, max = 99) int figure) {
        assertEquals("45" + figure, line("45", height, "", 0, String.valueOf(figure), height));
    }
}
