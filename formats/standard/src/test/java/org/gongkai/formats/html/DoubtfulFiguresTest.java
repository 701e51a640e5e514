package org.gongkai.formats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unreadable;
import org.gongkai.recognition.Recognizer;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that a page may show otherwise than its markup has them: in brackets, so that none is read for sure. */
class DoubtfulFiguresTest {
    private static final String ROWS = "<tr><td>甲<td>1<td>2<td>3<td>4<tr><td>乙<td>5<td>6<td>7<td>8";

    private static Grid grid(String html) throws IOException {
        return (Grid) new HtmlCodec()
                .read(html.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .get(0)
                .value()
                .blocks()
                .get(0);
    }

    /** The text of a cell among others. */
    private static String cell(String style, String cell) throws IOException {
        return grid("<style>" + style + "</style><table><tr><td>丙<td>0<td>0<td>0" + cell + ROWS + "</table>")
                .cells()
                .stream()
                .map(Cell::text)
                .toList()
                .get(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "12[3] @ <td>12<span style='font-size:1px'>3</span>",
                "12[3] @ <td>12<span style='font-size:.05em'>3</span>",
                "[12] @ <td style='font-size:1pt'>12",
                "12[3] @ <td>12<span style='color:#fff'>3</span>",
                "12[3] @ <td>12<font color=White>3</font>",
                "[-]12 @ <td><font color='#FFFFFF'>-</font>12",
                "[12] @ <td><p><span style='color:rgb(255, 255, 255)'>12</span></p>",
                "[12] @ <td style='color:white;background:#fff'>12",
                "12[3] @ <td>12<span class='sr-only'>3</span>",
                "12[3件] @ <td>12<b class='x visually-hidden'>3件</b>",
                "12[3] @ <td>12<small>3</small>",
                "[1]2 @ <td><span style='float:right'>1</span>2",
                "[1]2 @ <td><span style='position:absolute;right:0'>1</span>2",
                "[21] @ <td><span style='display:inline-flex;flex-direction:row-reverse'><i>2</i><i>1</i></span>",
                "[21] @ <td><bdo dir=rtl>21</bdo>",
                "[21] @ <td><span style='direction:rtl;unicode-bidi:bidi-override'>21</span>",
                "[21] @ <td dir=rtl><span style='unicode-bidi:isolate-override'>21</span>",
                "[3]2 @ <td><span style='mso-text-raise:3.0pt'>3</span>2",
                "3[8] @ <td><math><mfrac><mn>3</mn><mn>8</mn></mfrac></math>",
                "3[2] @ <td><math><msup><mn>3</mn><mn>2</mn></msup></math>",
                "[9] @ <td><math><msqrt><mn>9</mn></msqrt></math>",
            })
    void what_may_be_seen_otherwise_stands_in_brackets(String text, String cell) throws IOException {
        assertEquals(text, cell("", cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td><small>12</small>",
                "<td><span class=hide>12</span>",
                "<td><span style='float:right'>12</span>",
                "<td><span style='float:left'>1</span><span style='float:left'>2</span>",
                "<td><span style='position:relative;top:-2pt;mso-text-raise:2pt'>12</span>",
                "<td style='background:#036;color:#fff'>12",
                "<td bgcolor='#003366'><font color=white>12</font>",
                "<td><span style='background-color:red;color:white'>12</span>",
                "<td style='color:white'><span style='color:black'>12</span>",
                "<td style='font-size:1px'><span style='font-size:14px'>12</span>",
                "<td dir=rtl><span style='direction:rtl'>12</span>",
                "<td><bdo dir=ltr>12</bdo>",
                "<td><bdo>12</bdo>",
                "<td><span style='color:#eee'>12</span>",
                "<td><math><mn>12</mn></math>",
                "<td><math><mrow><mn>1</mn><mn>2</mn></mrow></math>",
                "<td>12<font color=white>　</font>",
            })
    void what_looks_as_figures_do_is_one(String cell) throws IOException {
        assertEquals("12", cell("", cell));
    }

    @Test
    void letters_may_be_white_on_a_colour_of_the_page() throws IOException {
        assertEquals("[12]", cell("td{color:#000}.w{color:#fff}", "<td class=w>12"));
        assertEquals("12", cell("tr.total td{background:#036}.w{color:#fff}", "<td class=w>12"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "[12] @ td.x::after{content:\"5\"}",
                "[12] @ .x:before { content : '-' }",
                "[12] @ .y .x::after{content:'\\0035'}",
                "[12] @ td::before{content:counter(n)}",
                "[12] @ td::after{content:attr(data-n)}",
                "12 @ td::before{content:attr(data-label)}",
                "12 @ .x::after{content:'件数'}",
                "12 @ .x::after{content:'.';display:block;height:0;visibility:hidden}",
                "12 @ .x::before{content:'\\e600'}",
                "12 @ .x::before{content:''}",
                "12 @ td.x:hover::after{content:'5'}",
                "12 @ .z::after{content:'5'}",
                "12 @ #media print{td::after{content:'5'}}",
            })
    void what_the_page_puts_beside_a_figure_makes_it_doubtful(String text, String style) throws IOException {
        String named = style.contains("data-n") ? " data-n=5" : " data-label=合计";
        String cell = "<td class=x" + named + ">12";
        assertEquals(text, cell(style.replace(".y", "table").replace("#media", "@media"), cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "[]|[9] @ <tr style='display:flex;flex-direction:row-reverse'><td>丙<td><td>9",
                "[]|[9] @ <tr><td>丙<td style='float:right'><td style='float:right'>9",
                "[]|[9] @ <tr style='display:flex'><td>丙<td><td style='order:-1'>9",
                "|9 @ <tr style='display:flex;flex-direction:row'><td>丙<td><td style='order:0'>9",
                "|9 @ <tr><td>丙<td style='float:left'><td style='order:2'>9",
                "|9 @ <tr><td>丙<td><td><span style='float:right'>9</span>",
            })
    void cells_that_stand_in_another_order_than_in_the_source_have_no_sure_place(String texts, String row)
            throws IOException {
        List<String> cells = grid("<table>" + ROWS + row + "<td>1<td>1</table>").cells().stream()
                .map(Cell::text)
                .toList();
        assertEquals("丙", cells.get(10));
        assertEquals(texts, cells.get(11) + "|" + cells.get(12));
    }

    @Test
    void a_figure_of_which_a_part_may_be_hidden_is_told_at_its_place() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        for (Figure figure : Templates.figures(report)) {
            report = figure.id().endsWith("mount") ? report : figure.with(report, Entry.of(0));
        }
        Figure total = Templates.figure(report, "requests.newlyReceived.total").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlCodec().write(Layout.of(total.with(report, Entry.of(17358))), out);
        String page = out.toString(StandardCharsets.UTF_8).replace(">17358<", ">17<span class=sr-only>358</span><");

        ReadResult result = new Recognizer()
                .recognize(new HtmlCodec()
                        .read(page.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                        .get(0)
                        .value());

        assertEquals(new Unreadable("17[358]"), total.get(result.orElseThrow()));
        assertEquals(
                1, result.findings().withId("READ-CELL").at(total.id()).list().size());
    }

    @Test
    void a_cell_of_nothing_but_doubts_takes_no_longer() {
        String many = "<small>1</small><i class=hide>2</i>".repeat(20_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> cell("td p b i{display:none}", "<td>" + many));
    }
}
