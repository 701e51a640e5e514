package org.gongkai.formats.text;

import static org.gongkai.formats.text.TextDump.dump;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Pages that came out on one line. */
class JoinedLinesTest {
    private static final String PROSE = "一、总体情况 全年公开信息，" + "做到应公开尽公开，".repeat(45) + "有 12 条。";

    @Test
    void each_part_of_a_line_with_tables_has_its_place_and_the_number_of_the_line() throws IOException {
        String figures = "规章 0 ".repeat(30).strip();

        assertEquals(
                """
                paragraph, line 1: "某某局"
                """
                        + dump("\n" + PROSE.replace(' ', '\n') + "\n" + figures.replace(' ', '\n'))
                                .replaceAll("line \\d+", "line 2"),
                dump("某某局\n" + PROSE + " " + figures));
    }

    @Test
    void blanks_in_a_long_paragraph_are_its_own() throws IOException {
        assertEquals("paragraph, line 1: \"" + PROSE + "\"\n", dump(PROSE));
    }

    @Test
    void characters_without_width_part_no_number() throws IOException {
        String figures = "规章 1\u200B2 0 ".repeat(30).strip();

        assertEquals(
                90,
                dump(PROSE + " " + figures)
                        .lines()
                        .filter(line -> line.matches(".*\"(规章|1\u200B2|0)\""))
                        .count());
    }
}
