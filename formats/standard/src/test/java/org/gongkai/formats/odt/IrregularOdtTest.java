package org.gongkai.formats.odt;

import static org.gongkai.formats.odt.Odt.cell;
import static org.gongkai.formats.odt.Odt.p;
import static org.gongkai.formats.odt.Odt.read;
import static org.gongkai.formats.odt.Odt.row;
import static org.gongkai.formats.odt.Odt.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.BlockText;
import org.gongkai.formats.testkit.ZipBuilder;
import org.junit.jupiter.api.Test;

/** What OpenDocument texts have in them beside text and tables, each as small as it can be. */
class IrregularOdtTest {
    private static final String COVERED = "<table:covered-table-cell/>";

    private static String hiding(String name, String family) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family
                + "\"><style:text-properties text:display=\"none\"/></style:style>";
    }

    private static String styled(String style, String text) {
        return "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>";
    }

    @Test
    void merged_cells_have_their_exact_spans() throws IOException {
        String wide = "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"";

        assertEquals(
                List.of("|申请人情况[2x2]|总计|1||一|二|3|"),
                read(table(
                        row(cell(wide, "申请人情况"), COVERED, cell("总计")),
                        row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>", cell("1")),
                        row(cell("一"), cell("二"), cell("3")))));
    }

    @Test
    void cells_that_are_covered_but_not_said_to_be_do_no_harm() throws IOException {
        String wide = "table:number-columns-spanned=\"2\"";

        assertEquals(
                List.of("|申请人情况[1x2]|总计||一|二|3|"),
                read(table(row(cell(wide, "申请人情况"), cell("总计")), row(cell("一"), cell("二"), cell("3")))));
    }

    @Test
    void repeated_cells_and_rows_are_written_out() throws IOException {
        String rows = "<table:table-row table:number-rows-repeated=\"2\">" + cell("规章")
                + cell("table:number-columns-repeated=\"2\"", "0") + "</table:table-row>";

        assertEquals(List.of("|规章|0|0||规章|0|0|"), read(table(rows)));
    }

    @Test
    void repetition_is_limited() {
        String row = "<table:table-row table:number-rows-repeated=\"1000000\">" + cell("1") + cell("2")
                + "</table:table-row>";
        LimitExceededException exceeded = assertThrows(LimitExceededException.class, () -> read(table(row)));

        assertEquals("maxGridCells", exceeded.setting());
    }

    @Test
    void places_of_a_table_are_counted_up_to_the_limit() throws IOException {
        byte[] six = Odt.bytes("", table(row(cell("a"), cell("b"), cell("c")), row(cell("1"), cell("2"), cell("3"))));
        ReadLimits limits = ReadLimits.standard();

        assertEquals(
                1,
                new OdtCodec()
                        .read(six, limits.withMaxGridCells(6))
                        .get(0)
                        .value()
                        .blocks()
                        .size());
        assertThrows(LimitExceededException.class, () -> new OdtCodec().read(six, limits.withMaxGridCells(5)));
    }

    @Test
    void header_rows_and_groups_of_rows_are_rows() throws IOException {
        assertEquals(
                List.of("|规章|件数||甲|1|"),
                read(table(
                        "<table:table-header-rows>" + row(cell("规章"), cell("件数")) + "</table:table-header-rows>",
                        "<table:table-row-group><table:table-rows>" + row(cell("甲"), cell("1"))
                                + "</table:table-rows></table:table-row-group>")));
    }

    @Test
    void blanks_of_the_source_are_one_blank() throws IOException {
        assertEquals(List.of("全年 受理  5件", "完"), read(p("全年\n   受理<text:s text:c=\"2\"/>5件<text:line-break/>完")));
    }

    @Test
    void headings_have_their_level() throws IOException {
        String title =
                "<style:style style:name=\"P1\" style:family=\"paragraph\"" + " style:parent-style-name=\"Title\"/>";

        assertEquals(
                List.of("#1 年度报告", "#2 一、总体情况"),
                read(
                        title,
                        "<text:p text:style-name=\"P1\">年度报告</text:p>"
                                + "<text:h text:outline-level=\"2\">一、总体情况</text:h>"));
    }

    @Test
    void items_of_lists_are_numbered() throws IOException {
        String style = "<text:list-style style:name=\"L\">"
                + "<text:list-level-style-number text:level=\"1\" style:num-suffix=\"、\" style:num-format=\"一, 二, 三, ...\"/>"
                + "<text:list-level-style-number text:level=\"2\" style:num-prefix=\"（\" style:num-suffix=\"）\""
                + " style:num-format=\"一, 二, 三, ...\"/>"
                + "<text:list-level-style-number text:level=\"3\" style:num-suffix=\".\" style:num-format=\"1\""
                + " text:display-levels=\"1\" text:start-value=\"3\"/></text:list-style>";
        String first = "<text:list text:style-name=\"L\"><text:list-item>" + p("甲") + p("续")
                + "<text:list><text:list-item>" + p("乙") + "</text:list-item><text:list-item>" + p("丙")
                + "<text:list><text:list-item>" + p("5") + "</text:list-item></text:list></text:list-item></text:list>"
                + "</text:list-item></text:list>";
        String second = "<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item>" + p("丁")
                + "</text:list-item></text:list>";
        String anew = "<text:list text:style-name=\"L\"><text:list-item text:start-value=\"7\">" + p("戊")
                + "</text:list-item></text:list>";

        assertEquals(
                List.of("一、甲", "续", "（一）乙", "（二）丙", "3. 5", "正文", "二、丁", "七、戊"),
                read(style, first + p("正文") + second + anew));
    }

    @Test
    void headings_are_numbered_by_the_outline() throws IOException {
        String outline = "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
                + " style:num-suffix=\"、\" style:num-format=\"一, 二, 三, ...\"/></text:outline-style>";

        assertEquals(
                List.of("#1 一、总体情况", "#1 二、其他"),
                read(
                        outline,
                        "<text:h text:outline-level=\"1\">总体情况</text:h><text:h text:outline-level=\"1\">其他</text:h>"));
    }

    @Test
    void tracked_changes_are_read_as_accepted() throws IOException {
        String changes = "<text:tracked-changes><text:changed-region><text:deletion>" + p("15")
                + "</text:deletion></text:changed-region></text:tracked-changes>";

        assertEquals(
                List.of("共17件"),
                read(changes
                        + p("共<text:change text:change-id=\"a\"/><text:change-start text:change-id=\"b\"/>17"
                                + "<text:change-end text:change-id=\"b\"/>件")));
    }

    @Test
    void hidden_text_is_left_out_whatever_hides_it() throws IOException {
        String styles = hiding("T1", "text") + hiding("P1", "paragraph");

        assertEquals(
                List.of("7"),
                read(
                        styles,
                        p(styled("T1", "1") + "7<text:hidden-text>3</text:hidden-text>")
                                + "<text:p text:style-name=\"P1\">9</text:p>"
                                + "<text:section text:display=\"none\">" + p("8") + "</text:section>"));
    }

    @Test
    void a_figure_raised_behind_a_figure_is_a_mark() throws IOException {
        String raised = "<style:style style:name=\"T1\" style:family=\"text\">"
                + "<style:text-properties style:text-position=\"super 58%\"/></style:style>";

        assertEquals(List.of("5[1]"), read(raised, p("5" + styled("T1", "1"))));
        assertEquals(List.of("5[1]"), read(raised.replace("super", "sub"), p("5" + styled("T1", "1"))));
        assertEquals(List.of("5[1]"), read(raised.replace("super", "-33%"), p("5" + styled("T1", "1"))));
        assertEquals(List.of("51"), read(raised.replace("super", "0%"), p("5" + styled("T1", "1"))));
    }

    @Test
    void what_is_struck_out_is_left_out_but_for_what_is_not() throws IOException {
        String style = "<style:style style:name=\"%s\" style:family=\"%s\"><style:text-properties"
                + " style:text-line-through-style=\"%s\" style:text-line-through-type=\"single\"/></style:style>";
        String styles = style.formatted("T1", "text", "solid")
                + style.formatted("T2", "text", "none")
                + style.formatted("P1", "paragraph", "solid")
                + "<style:style style:name=\"T3\" style:family=\"text\" style:parent-style-name=\"T1\"/>";

        assertEquals(List.of("45"), read(styles, p(styled("T1", "1") + "4" + styled("T3", "2") + "5")));
        assertEquals(List.of("7"), read(styles, p(styled("T1", "1" + styled("T2", "7") + "<text:s/>2"))));
        assertEquals(List.of("7"), read(styles, "<text:p text:style-name=\"P1\">1" + styled("T2", "7") + "</text:p>"));
    }

    @Test
    void a_field_may_hide_its_paragraph() throws IOException {
        String field = "<text:hidden-paragraph text:condition=\"1\" text:is-hidden=\"%s\"/>";

        assertEquals(List.of("368"), read(p("4" + field.formatted(true)) + p("368")));
        assertEquals(List.of("4", "368"), read(p("4" + field.formatted(false)) + p("368")));
    }

    @Test
    void notes_stand_behind_the_text_and_comments_nowhere() throws IOException {
        String note = "<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("含结转。")
                + "</text:note-body></text:note>";
        String comment = "<office:annotation>" + p("请核对") + "</office:annotation>";

        assertEquals(List.of("受理5件[1]。", "完", "[1] 含结转。"), read(p("受理5件" + note + comment + "。") + p("完")));
    }

    @Test
    void a_text_box_is_read_and_what_describes_it_is_not() throws IOException {
        String box =
                "<draw:frame><draw:text-box>" + p("年度报告") + "</draw:text-box><svg:title>框</svg:title></draw:frame>";

        assertEquals(List.of("年度报告", "总体情况"), read(p(box + "总体情况")));
    }

    @Test
    void a_prompt_is_no_content() throws IOException {
        assertEquals(
                List.of("|规章|||许可|3|"),
                read(table(
                        row(cell("规章"), cell(p("<text:placeholder>&lt;0&gt;</text:placeholder>"))),
                        row(cell("许可"), cell("3")))));
    }

    @Test
    void a_locked_text_is_called_so() {
        byte[] locked = new ZipBuilder()
                .addStored("mimetype", "application/vnd.oasis.opendocument.text")
                .add("content.xml", "\u0001")
                .add(
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>")
                .bytes();
        DocumentException refused =
                assertThrows(DocumentException.class, () -> new OdtCodec().read(locked, ReadLimits.standard()));

        assertEquals("READ-ENCRYPTED", refused.finding().id());
    }

    @Test
    void a_directory_with_a_document_type_locks_nothing() throws IOException {
        byte[] old = new ZipBuilder()
                .addStored("mimetype", "application/vnd.oasis.opendocument.text")
                .add("content.xml", Odt.content("", p("甲")))
                .add(
                        "META-INF/manifest.xml",
                        "<!DOCTYPE m:manifest PUBLIC \"a\" \"Manifest.dtd\"><m:manifest xmlns:m=\"m\"/>")
                .bytes();

        assertEquals(
                "甲",
                BlockText.of(new OdtCodec()
                        .read(old, ReadLimits.standard())
                        .get(0)
                        .value()
                        .blocks()
                        .get(0)));
    }

    private static String mark(String type, String parameters) {
        return "<field:fieldmark xmlns:field=\"field\" field:type=\"vnd.oasis.opendocument.field." + type + "\">"
                + parameters.replace("<", "<field:param field:") + "</field:fieldmark>";
    }

    private static List<String> inCell(String content) throws IOException {
        return read(table(row(cell("规章"), cell(p(content))), row(cell("许可"), cell("3"))));
    }

    @Test
    void a_picture_alone_in_a_cell_or_beside_digits_has_a_sign() throws IOException {
        String picture = "<draw:frame><draw:image/></draw:frame>";
        List<String> signed = List.of("|规章|\uFFFC||许可|3|");

        assertEquals(signed, inCell(picture));
        assertEquals(signed, inCell("<draw:frame><draw:object><text:p>9</text:p></draw:object></draw:frame>"));
        assertEquals(signed, inCell("<draw:control/>"));
        assertEquals(List.of("|规章|36\uFFFC||许可|3|"), inCell("3" + picture + "6"));
        assertEquals(List.of("|规章|有||许可|3|"), inCell("有" + picture));
        assertEquals(
                List.of("|规章|36||许可|3|"),
                inCell("<draw:frame><draw:text-box>" + p("36") + "</draw:text-box></draw:frame>"));
        assertEquals(List.of("甲"), read(p("甲" + picture)));
    }

    @Test
    void a_field_of_a_form_shows_what_it_is_filled_in_with() throws IOException {
        String list = "<name='Dropdown_ListEntry' field:value='0'/><name='Dropdown_ListEntry' field:value='36'/>";

        assertEquals(List.of("|规章|0||许可|3|"), inCell(mark("FORMDROPDOWN", list)));
        assertEquals(
                List.of("|规章|36||许可|3|"),
                inCell(mark("FORMDROPDOWN", list + "<name='Dropdown_Selected' field:value='1'/>")));
        assertEquals(
                List.of("|规章|☒||许可|3|"), inCell(mark("FORMCHECKBOX", "<name='Checkbox_Checked' field:value='true'/>")));
        assertEquals(List.of("|规章|☐||许可|3|"), inCell(mark("FORMCHECKBOX", "")));
    }
}
