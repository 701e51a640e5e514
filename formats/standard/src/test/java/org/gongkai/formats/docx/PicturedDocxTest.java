package org.gongkai.formats.docx;

import static org.gongkai.formats.docx.Docx.cell;
import static org.gongkai.formats.docx.Docx.p;
import static org.gongkai.formats.docx.Docx.r;
import static org.gongkai.formats.docx.Docx.row;
import static org.gongkai.formats.docx.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.gongkai.formats.testkit.BlockText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells in which others have text, and these a picture, a drawing, an object, or a field of a form. */
class PicturedDocxTest {
    private static final String SIGN = "\uFFFC";
    private static final String BLIP = "<a:blip r:embed=\"r1\" xmlns:r=\"r\"/>";
    private static final String PICTURE = drawing("cx=\"200000\" cy=\"200000\"", "", BLIP);
    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String SEPARATE = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static String drawing(String extent, String properties, String content) {
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"wp\"><wp:extent " + extent + "/><wp:docPr id=\"1\" " + properties
                + "/>" + content + "</wp:inline></w:drawing></w:r>";
    }

    private static List<String> read(String body) throws IOException {
        return Docx.of(body).read().blocks().stream().map(BlockText::of).toList();
    }

    /** What is read of a cell in which these runs stand. */
    private static String text(String runs) throws IOException {
        String body = table(row(cell("规章"), cell("<w:p>" + runs + "</w:p>")), row(cell("许可"), cell("3")));
        List<String> blocks = read(body);
        assertEquals(1, blocks.size(), blocks.toString());
        String table = blocks.get(0);
        return table.substring("|规章|".length(), table.indexOf("||许可"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata/></v:shape></w:pict></w:r>",
                "<w:r><w:object><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"/></w:object></w:r>",
                "<w:r><w:drawing><c:chart xmlns:c=\"c\"/></w:drawing></w:r>",
                "<w:sdt><w:sdtPr><w:picture/></w:sdtPr><w:sdtContent><w:r><w:drawing><a:blip/></w:drawing></w:r></w:sdtContent></w:sdt>",
            })
    void what_stands_in_a_cell_and_is_no_text_has_a_sign_but_beside_words(String runs) throws IOException {
        assertEquals(SIGN, text(PICTURE));
        assertEquals(SIGN, text(runs));
        assertEquals(SIGN, text(r(" ") + runs));
        assertEquals("36" + SIGN, text(r("36") + runs));
        assertEquals("36" + SIGN, text(runs + r("36")));
        assertEquals("（一）予以公开", text(r("（一）予以公开") + runs));
    }

    @Test
    void what_nobody_sees_has_none() throws IOException {
        assertEquals("", text(drawing("cx=\"9525\" cy=\"200000\"", "", BLIP)));
        assertEquals("", text(drawing("cx=\"200000\" cy=\"200000\"", "hidden=\"1\"", BLIP)));
        assertEquals("", text(PICTURE.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")));
        assertEquals("", text("<w:del>" + PICTURE + "</w:del>"));
        assertEquals(
                "",
                text("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + PICTURE
                        + "</w:sdtContent></w:sdt>"));
    }

    @Test
    void a_part_in_another_format_is_not_read_and_has_a_sign() throws IOException {
        String chunk = "<w:altChunk/>" + p("");

        assertEquals(
                List.of("|规章|" + SIGN + "||许可|3|"),
                read(table(row(cell("规章"), cell(chunk)), row(cell("许可"), cell("3")))));
    }

    @Test
    void pictures_outside_of_tables_of_data_are_no_text() throws IOException {
        String picture = "<w:p>" + PICTURE + "</w:p>";
        String data = table(row(cell("规章"), cell("1")), row(cell("许可"), cell("2")));

        assertEquals(List.of("甲", "乙"), read(p("甲") + picture + p("乙")));
        assertEquals(List.of(), read(table(row(cell(picture), cell(picture)))));
        assertEquals(
                List.of("|规章|1||许可|2|"),
                read(table(row(cell(picture), cell(picture)), row(cell(data + "<w:p/>"), cell(picture)))));
    }

    private static String list(String data) {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + data + "</w:ffData></w:fldChar></w:r>";
        return begin + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "0 @ <w:ddList>E</w:ddList>",
                "36 @ <w:ddList><w:result w:val='1'/>E</w:ddList>",
                "36 @ <w:ddList><w:default w:val='1'/>E</w:ddList>",
                "0 @ <w:ddList><w:result w:val='0'/><w:default w:val='1'/>E</w:ddList>",
                "`` @ <w:ddList><w:result w:val='7'/>E</w:ddList>",
                "`` @ <w:ddList/>",
                "☐ @ <w:checkBox><w:default w:val='0'/></w:checkBox>",
                "☒ @ <w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>",
                "☐ @ <w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>",
            })
    void a_field_of_a_form_shows_what_it_is_filled_in_with(String text, String data) throws IOException {
        String entries = "<w:listEntry w:val='0'/><w:listEntry w:val='36'/>";
        String field = list(data.replace("E", entries));

        assertEquals(text, text(field + END));
        assertEquals(text, text(field + SEPARATE + END));
    }

    @Test
    void what_a_field_draws_has_a_sign_and_what_it_would_calculate_has_none() throws IOException {
        String overstrike = BEGIN + "<w:r><w:instrText> eq \\o\\ac(○,3) </w:instrText></w:r>" + END;

        assertEquals(SIGN, text(overstrike));
        assertEquals("36" + SIGN, text(r("36") + overstrike));
        assertEquals("3" + SIGN, text(r("3") + overstrike.replace("eq ", "SYMBOL 54")));
        assertEquals("3" + SIGN, text(r("3") + overstrike.replace(END, SEPARATE + END)));
        assertEquals("", text(BEGIN + "<w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r>" + END));
    }
}
