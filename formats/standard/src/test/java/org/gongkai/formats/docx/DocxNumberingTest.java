package org.gongkai.formats.docx;

import static org.gongkai.formats.docx.Docx.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.junit.jupiter.api.Test;

/** The numbers that Word itself puts before paragraphs: 一、 is often not in the text. */
class DocxNumberingTest {
    private static final String THREE_LEVELS = "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCounting", "%1、") + level(1, "chineseCountingThousand", "（%2）")
            + level(2, "decimal", "%3.") + level(3, "decimal", "%1.%4") + "</w:abstractNum>";
    private static final String USE = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

    private static String level(int at, String format, String text) {
        return "<w:lvl w:ilvl=\"" + at + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(String list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static List<String> read(String numbering, String body) throws IOException {
        return read(Docx.of(body).with("numbering", numbering));
    }

    private static List<String> read(Docx file) throws IOException {
        return file.read().blocks().stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : ((Heading) block).text())
                .toList();
    }

    @Test
    void levels_count_and_begin_anew_below_the_next_one_above() throws IOException {
        String body = item("1", 0, "总体情况")
                + item("1", 1, "主动公开")
                + item("1", 1, "依申请公开")
                + item("1", 2, "属于国家秘密")
                + item("1", 0, "主动公开政府信息情况")
                + item("1", 1, "监督保障")
                + item("1", 2, "重复申请");

        assertEquals(
                List.of("一、总体情况", "（一）主动公开", "（二）依申请公开", "1.属于国家秘密", "二、主动公开政府信息情况", "（一）监督保障", "1.重复申请"),
                read(THREE_LEVELS + USE, body));
    }

    @Test
    void a_number_within_another_takes_the_count_above() throws IOException {
        assertEquals(List.of("一、总体", "一.1 公开"), read(THREE_LEVELS + USE, item("1", 0, "总体") + item("1", 3, "公开")));
    }

    @Test
    void an_empty_paragraph_is_not_counted() throws IOException {
        assertEquals(
                List.of("一、总体", "二、公开"),
                read(THREE_LEVELS + USE, item("1", 0, "总体") + item("1", 0, "") + item("1", 0, "公开")));
    }

    @Test
    void a_second_use_goes_on_unless_it_says_where_to_begin() throws IOException {
        String on = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>";
        String anew = "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";

        assertEquals(
                List.of("一、甲", "二、乙", "五、丙", "六、丁"),
                read(
                        THREE_LEVELS + USE + on + anew,
                        item("1", 0, "甲") + item("2", 0, "乙") + item("3", 0, "丙") + item("3", 0, "丁")));
    }

    @Test
    void no_figure_becomes_part_of_a_number() throws IOException {
        String points = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + "</w:abstractNum>";

        assertEquals(List.of("1. 5", "2.规章"), read(points + USE, item("1", 0, "5") + item("1", 0, "规章")));
    }

    @Test
    void bullets_and_lists_that_are_switched_off_put_nothing() throws IOException {
        String bullets = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "bullet", "\uF06C") + "</w:abstractNum>";

        assertEquals(List.of("公开", "信息"), read(bullets + USE, item("1", 0, "公开") + item("0", 0, "信息")));
    }

    @Test
    void a_list_may_come_from_the_style() throws IOException {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 2\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        Docx file = Docx.of(p("<w:pStyle w:val=\"h\"/>", "总体情况"))
                .with("styles", styles)
                .with("numbering", THREE_LEVELS + USE);

        assertEquals(List.of("一、总体情况"), read(file));
    }

    @Test
    void a_list_may_be_defined_by_a_list_style() throws IOException {
        String defined = THREE_LEVELS.replace("<w:lvl w:ilvl=\"0\">", "<w:styleLink w:val=\"s\"/><w:lvl w:ilvl=\"0\">");
        String linking = "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"s\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"8\"/></w:num>";

        assertEquals(List.of("一、总体"), read(defined + linking, item("1", 0, "总体")));
    }
}
