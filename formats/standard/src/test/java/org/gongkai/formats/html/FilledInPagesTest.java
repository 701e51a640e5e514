package org.gongkai.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unreadable;
import org.gongkai.recognition.Recognizer;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells in which a form's fields or pictures stand where others have text. */
class FilledInPagesTest {
    private static final String ROWS = "<tr><td>甲<td>1<td>2<td>3<td>4<tr><td>乙<td>5<td>6<td>7<td>8";

    private static String cell(String cell) throws IOException {
        String html = "<table><tr><td>丙<td>0<td>0<td>0<td>" + cell + ROWS + "</table>";
        return ((Grid) new HtmlCodec()
                        .read(html.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                        .get(0)
                        .value()
                        .blocks()
                        .get(0))
                .cells().stream().map(Cell::text).toList().get(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "36 @ <input value=36>",
                "36 @ <INPUT TYPE=Tel VALUE=36><input type=hidden value=9>",
                "36 @ <input type=date value=36>",
                "36 @ <textarea rows=1> 36 </textarea>",
                "36 @ <select><option>1<option selected>36<option>2</select>",
                "36 @ <select><option value=1>36</option><option>2</select>",
                "36 @ <button>36</button>",
                "36 @ <input type=button value=36>",
                "36 @ 36<button>复制</button><input type=submit value=保存>",
                "36 @ 36<input type=checkbox value=1><input type=radio value=0><input type=range value=5>",
                "36 件 @ <input value=36>件",
                "36 1 @ 36<select><option>1</select>",
                "`` @ <select multiple><option>1<option>2</select>",
                "`` @ <select style='display:none'><option>1</select>",
                "`` @ <input placeholder=0>",
            })
    void a_form_shows_what_it_is_filled_in_with(String text, String cell) throws IOException {
        assertEquals(text, cell(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "\uFFFC @ <img src=n.png>",
                "\uFFFC36 @ <p><img src=n.png alt=' 36 ' width=40 height=14></p>",
                "\uFFFC36 @ <svg width=40 height=14><text y=12>36</text></svg>",
                "\uFFFC @ &nbsp;<canvas></canvas>",
                "\uFFFC @ <object data=n.swf></object>",
                "39\uFFFC @ 39<img src=n.png alt=''>",
                "39\uFFFC5 @ <p>3<img src=n.png alt=5>9</p>",
            })
    void a_picture_alone_in_a_cell_or_beside_digits_is_told_by_a_sign(String text, String cell) throws IOException {
        assertEquals(text, cell(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=dot.gif width=1 height=14>36",
                "<svg hidden><text>9</text></svg>36",
                "36<img src=up.png alt=升>",
            })
    void a_picture_beside_words_is_none_of_them(String cell) throws IOException {
        assertEquals("36", cell(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=dot.gif width=1 height=1>", "<img src=line.gif width='85' height='2'>"})
    void what_only_keeps_a_place_is_no_picture(String cell) throws IOException {
        assertEquals("", cell(cell));
    }

    @Test
    void a_picture_across_a_table_is_no_text() throws IOException {
        String html =
                "<table>" + ROWS + "<tr><td colspan=5><img src=seal.png alt=章><tr><td colspan=5>2022年1月5日</table>";
        String dump = DocumentDump.of(new HtmlCodec()
                .read(html.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .get(0)
                .value());
        assertEquals(-1, dump.indexOf('章'), dump);
    }

    @Test
    void a_figure_that_is_a_picture_is_told_at_its_place() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        for (Figure figure : Templates.figures(report)) {
            report = figure.id().endsWith("mount") ? report : figure.with(report, Entry.of(0));
        }
        Figure total = Templates.figure(report, "requests.newlyReceived.total").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlCodec().write(Layout.of(total.with(report, Entry.of(17358))), out);
        String page = out.toString(StandardCharsets.UTF_8).replace(">17358<", "><img src=n.png alt=17358><");

        ReadResult result = new Recognizer()
                .recognize(new HtmlCodec()
                        .read(page.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                        .get(0)
                        .value());

        assertEquals(new Unreadable("\uFFFC17358"), total.get(result.orElseThrow()));
        Finding told = result.findings().stream()
                .filter(finding -> finding.id().equals("READ-CELL"))
                .findFirst()
                .orElseThrow();
        assertEquals(total.id(), told.place().orElseThrow());
        assertEquals(total.describe() + "：这一格是图片，不是可以识读的文字。", told.message(Locale.CHINESE));
    }

    @Test
    void figures_of_table_four_that_are_all_pictures_are_told_at_their_places() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        for (Figure figure : Templates.figures(report)) {
            report = figure.id().startsWith("disputes.") ? figure.with(report, Entry.of(17358)) : report;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlCodec().write(Layout.of(report), out);
        String page = out.toString(StandardCharsets.UTF_8).replace(">17358<", "><img src=n.png><");

        ReadResult result = new Recognizer()
                .recognize(new HtmlCodec()
                        .read(page.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                        .get(0)
                        .value());

        for (Figure figure : Templates.figures(report)) {
            if (figure.id().startsWith("disputes.")) {
                assertEquals(
                        1,
                        result.findings()
                                .withId("READ-CELL")
                                .at(figure.id())
                                .list()
                                .size(),
                        figure.id());
            }
        }
    }
}
