package org.gongkai.formats.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.CellRun;
import org.gongkai.document.RunCell;
import org.gongkai.formats.codec.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells with tags, links and pictures in them, in a table of Markdown and in one of HTML within it. */
class MarkedCellsTest {
    private static List<String> cells(String text) throws IOException {
        return new MarkdownCodec()
                .read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.standard()).get(0).value().blocks().stream()
                        .filter(CellRun.class::isInstance)
                        .flatMap(run -> ((CellRun) run).cells().stream())
                        .map(RunCell::text)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "17358[1] @ 17358<sup>1</sup>",
                "17358[1] @ 17358<span style='vertical-align:super'>1</span>",
                "17358[1] @ 17358<a href='#fn1'>1</a>",
                "17358 @ <del>91</del>17358",
                "17358 @ <s>91</s>17358",
                "17358 @ <span style='display:none'>9</span>17358",
                "17358 @ <input value='17358'>",
                "17358 @ <b>17</b>358",
                "17358 @ 17<!-- 9 -->358",
                "\uFFFC17358 @ <img src=n.png alt=17358>",
                "1 <2 & 3 @ <i>1 &lt;2 &amp; 3</i>",
                "17358 @ &ensp;17358&emsp;",
            })
    void a_cell_says_what_it_says_on_a_page(String text, String cell) throws IOException {
        assertEquals(List.of("甲", "乙", text, "丙"), cells("| 甲 | 乙 |\n|---|---|\n| " + cell + " | 丙 |\n"));
        assertEquals(
                List.of(text, "丙"), cells("<table>\n<tr><td title='a>b'>" + cell + "</td><td>丙</td></tr>\n</table>\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "17358[1] @ 17358[1](#fn1)",
                "17358[1] @ **17358**[1](#fn1)",
                "17358 @ [17358](#top)",
                "17358公告 @ 17358[公告](http://a.example/?a=1&b=2)",
                "\uFFFC17358 @ ![17358](n.png)",
                "39\uFFFC5 @ 39![5](n.png)",
                "39 @ 39![升](n.png)",
                "1 <2公告 @ 1 \\<2[公告](a.html)",
                "17358\\n1 @ 17358<br>[1](#fn1)",
            })
    void links_and_pictures_of_markdown_are_those_of_the_page(String text, String cell) throws IOException {
        assertEquals(
                text.replace("\\n", "\n"),
                cells("| 甲 | 乙 |\n|---|---|\n| " + cell + " | 丙 |\n").get(2));
    }

    @Test
    void hidden_rows_and_cells_are_none() throws IOException {
        assertEquals(List.of("甲", "1", "丙"), cells("""
                        <table>
                        <tr style='display: none'><td>乙</td><td>9</td></tr>
                        <tr><td>甲</td><td hidden>9</td><td>1</td></tr>
                        <tr><td>丙</td></tr>
                        </table>
                        """));
    }
}
