package org.gongkai.formats.docx;

import static org.gongkai.formats.docx.Docx.cell;
import static org.gongkai.formats.docx.Docx.p;
import static org.gongkai.formats.docx.Docx.r;
import static org.gongkai.formats.docx.Docx.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.gongkai.formats.testkit.BlockText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of cells that nobody sees, or that Word puts there: none is read for sure. */
class FaintDocxTest {
    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";
    private static final String DARK = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F3864\"/>";
    private static final String PLAIN = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFFFF\"/>";
    private static final String STYLES = "<w:style w:type=\"table\" w:styleId=\"t1\"><w:tblStylePr w:type=\"firstRow\">"
            + "<w:tcPr>" + DARK + "</w:tcPr></w:tblStylePr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"t2\"><w:basedOn w:val=\"t1\"/></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"t3\"><w:tcPr>" + PLAIN + "</w:tcPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"c1\"><w:rPr>" + WHITE + "</w:rPr></w:style>";
    private static final String LIST = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    private static final String NUMBERS =
            "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                    + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

    /** What is read of a cell of a table that says this of itself. */
    private static String text(String table, String cell) throws IOException {
        String body = "<w:tbl><w:tblPr>" + table + "</w:tblPr><w:tblGrid/>" + row(cell("规章"), cell)
                + row(cell("许可"), cell("3")) + "</w:tbl>";
        List<String> blocks = Docx.of(body).with("styles", STYLES).with("numbering", NUMBERS).read().blocks().stream()
                .map(BlockText::of)
                .toList();
        assertEquals(1, blocks.size(), blocks.toString());
        return blocks.get(0).substring("|规章|".length(), blocks.get(0).indexOf("||许可"));
    }

    private static String text(String runs) throws IOException {
        return text("", cell("<w:p>" + runs + "</w:p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHITE,
                "<w:color w:val=\"FFFFFF\" w:themeColor=\"background1\"/>",
                "<w:color w:val=\"fefefe\"/>",
                "<w:rStyle w:val=\"c1\"/>",
                WHITE + PLAIN,
                WHITE + "<w:highlight w:val=\"none\"/>",
                "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>",
            })
    void what_nobody_sees_stands_in_brackets(String run) throws IOException {
        assertEquals("12[3]", text(r("12") + r(run, "3")));
        assertEquals("[-]12", text(r(run, "-") + r("12")));
        assertEquals("[12]", text(r(run, "12")));
        assertEquals("12件", text(r("12") + r(run, "件")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHITE + DARK,
                WHITE + "<w:highlight w:val=\"black\"/>",
                "<w:color w:val=\"FFFF00\"/>",
                "<w:color w:val=\"auto\"/>",
                "<w:rStyle w:val=\"c1\"/><w:color w:val=\"000000\"/>",
                "<w:sz w:val=\"10\"/>",
            })
    void what_is_only_pale_or_small_is_a_figure(String run) throws IOException {
        assertEquals("12", text(r(run, "12")));
    }

    @Test
    void white_letters_show_on_the_colour_of_a_cell_a_paragraph_or_a_table() throws IOException {
        String white = r(WHITE, "12");
        String paragraph = "<w:p>" + white + "</w:p>";

        assertEquals("12", text("", "<w:tc><w:tcPr>" + DARK + "</w:tcPr>" + paragraph + "</w:tc>"));
        assertEquals("[12]", text("", "<w:tc><w:tcPr>" + PLAIN + "</w:tcPr>" + paragraph + "</w:tc>"));
        assertEquals("12", text(DARK, cell(paragraph)));
        assertEquals("12", text("<w:tblStyle w:val=\"t1\"/>", cell(paragraph)));
        assertEquals("12", text("<w:tblStyle w:val=\"t2\"/>", cell(paragraph)));
        assertEquals("[12]", text("<w:tblStyle w:val=\"t3\"/>", cell(paragraph)));
        assertEquals("12", text("", cell("<w:p><w:pPr>" + DARK + "</w:pPr>" + white + "</w:p>")));
    }

    @Test
    void text_that_is_in_no_cell_is_kept_as_it_is() throws IOException {
        assertEquals(
                List.of("2022"),
                Docx.of("<w:p>" + r(WHITE, "2022") + "</w:p>").read().blocks().stream()
                        .map(BlockText::of)
                        .toList());
    }

    @Test
    void the_number_of_a_list_that_stands_alone_in_a_cell_is_no_figure() throws IOException {
        String empty = "<w:p><w:pPr>" + LIST + "</w:pPr></w:p>";

        assertEquals("[1.]", text("", cell(empty)));
        assertEquals("[1.]", text("", cell(empty + empty)));
        assertEquals("12", text("", cell(p("12") + empty)));
        assertEquals("1. 12", text("", cell(p(LIST, "12"))));
    }
}
