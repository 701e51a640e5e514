package org.gongkai.formats.docx;

import static org.gongkai.formats.docx.Docx.cell;
import static org.gongkai.formats.docx.Docx.p;
import static org.gongkai.formats.docx.Docx.r;
import static org.gongkai.formats.docx.Docx.row;
import static org.gongkai.formats.docx.Docx.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.BlockText;
import org.junit.jupiter.api.Test;

/** What clerks' documents have in them beside text and tables, each as small as it can be. */
class IrregularDocxTest {
    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";

    private static String span(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }

    /** The blocks, each as its text; cells in bars. */
    private static List<String> read(Docx file) throws IOException {
        return file.read().blocks().stream().map(BlockText::of).toList();
    }

    private static List<String> read(String body) throws IOException {
        return read(Docx.of(body));
    }

    @Test
    void merged_cells_have_their_exact_spans() throws IOException {
        String body = table(
                row(cell(span(2) + RESTART, "申请人情况"), cell("总计")),
                row(cell(span(2) + CONTINUE, ""), cell("1")),
                row(cell("一"), cell("二"), cell("3")));

        assertEquals(List.of("|申请人情况[2x2]|总计|1||一|二|3|"), read(body));
    }

    @Test
    void columns_left_free_before_and_behind_a_row_are_blank() throws IOException {
        String before = "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("3") + "</w:tr>";
        String after = "<w:tr><w:trPr><w:gridAfter w:val=\"2\"/></w:trPr>" + cell("1") + "</w:tr>";

        assertEquals(
                List.of("|自然人|其他|总计||||3||1|||"), read(table(row(cell("自然人"), cell("其他"), cell("总计")), before, after)));
    }

    @Test
    void the_lower_part_of_a_cell_that_is_not_there_is_blank() throws IOException {
        assertEquals(
                List.of("|规章|1|||2|"), read(table(row(cell("规章"), cell("1")), row(cell(CONTINUE, ""), cell("2")))));
    }

    @Test
    void cells_joined_in_the_old_way_are_one() throws IOException {
        String first = "<w:hMerge w:val=\"restart\"/>";

        assertEquals(
                List.of("|总计[1x2]|1||一|二|3|"),
                read(table(
                        row(cell(first, "总计"), cell("<w:hMerge/>", ""), cell("1")),
                        row(cell("一"), cell("二"), cell("3")))));
    }

    @Test
    void a_table_that_lays_out_the_page_is_no_table() throws IOException {
        String data = table(row(cell("规章"), cell("1")), row(cell("规范性文件"), cell("2")));

        assertEquals(List.of("江川市科学技术局", "|规章|1||规范性文件|2|"), read(table(row(cell(p("江川市科学技术局") + data + "<w:p/>")))));
    }

    @Test
    void a_report_typed_into_one_table_is_taken_apart() throws IOException {
        String body = table(
                row(cell(span(2), "一、总体情况")),
                row(cell(span(2), "我局认真贯彻落实《中华人民共和国政府信息公开条例》，不断提高政务公开的质量和水平。")),
                row(cell(span(2), "二、主动公开政府信息情况")),
                row(cell("规章"), cell("1")),
                row(cell("规范性文件"), cell("2")));

        assertEquals(
                List.of("一、总体情况", "我局认真贯彻落实《中华人民共和国政府信息公开条例》，不断提高政务公开的质量和水平。", "二、主动公开政府信息情况", "|规章|1||规范性文件|2|"),
                read(body));
    }

    @Test
    void a_table_within_a_cell_joins_no_figure() throws IOException {
        String small = table(row(cell("1"), cell("2")));

        assertEquals(
                List.of("|规章|1 | 2||规范性文件|3|"),
                read(table(row(cell("规章"), cell(small + "<w:p/>")), row(cell("规范性文件"), cell("3")))));
    }

    @Test
    void a_table_of_its_own_within_a_cell_stands_behind() throws IOException {
        String own = table(row(cell("甲"), cell("1")), row(cell("乙"), cell("2")));

        assertEquals(
                List.of("|规章|5||规范性文件|3||许可|4||处罚|4||强制||", "|甲|1||乙|2|"),
                read(table(
                        row(cell("规章"), cell("5")),
                        row(cell("规范性文件"), cell("3")),
                        row(cell("许可"), cell("4")),
                        row(cell("处罚"), cell("4")),
                        row(cell("强制"), cell(own + "<w:p/>")))));
    }

    @Test
    void content_controls_are_seen_through_at_every_level() throws IOException {
        String inRun = "<w:p><w:sdt><w:sdtPr/><w:sdtContent>" + r("12") + "</w:sdtContent></w:sdt></w:p>";
        String asCell = "<w:sdt><w:sdtPr/><w:sdtContent>" + cell("规章") + "</w:sdtContent></w:sdt>";
        String asRow = "<w:sdt><w:sdtContent>" + row(asCell, cell(inRun)) + "</w:sdtContent></w:sdt>";
        String asBlock = "<w:sdt><w:sdtContent>" + p("一、总体情况") + "</w:sdtContent></w:sdt>";

        assertEquals(List.of("一、总体情况", "|规章|12||许可|3|"), read(asBlock + table(asRow, row(cell("许可"), cell("3")))));
    }

    @Test
    void what_a_content_control_asks_for_is_no_content() throws IOException {
        String prompt = "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("单击此处输入 0")
                + "</w:sdtContent></w:sdt></w:p>";

        assertEquals(List.of("|规章|||许可|3|"), read(table(row(cell("规章"), cell(prompt)), row(cell("许可"), cell("3")))));
    }

    @Test
    void tracked_changes_are_read_as_accepted() throws IOException {
        String changed = "<w:p><w:del><w:r><w:delText>15</w:delText></w:r></w:del><w:ins>" + r("17") + "</w:ins>"
                + "<w:moveFrom>" + r("9") + "</w:moveFrom></w:p>";
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("规章") + cell("1") + "</w:tr>";
        String inserted = "<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr>" + cell("许可") + cell(changed) + "</w:tr>";

        assertEquals(List.of("|许可|17||处罚|2|"), read(table(deleted, inserted, row(cell("处罚"), cell("2")))));
    }

    @Test
    void a_paragraph_whose_end_was_deleted_goes_on() throws IOException {
        String first = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("全年受理") + "</w:p>";

        assertEquals(List.of("全年受理5件。"), read(first + p("5件。")));
        assertEquals(List.of("全年受理"), read(first));
    }

    @Test
    void properties_from_before_a_change_do_not_count() throws IOException {
        String was = "<w:pPrChange><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:pPrChange>";

        assertEquals(List.of("正文"), read(p(was, "正文")));
    }

    @Test
    void a_text_box_is_read_once() throws IOException {
        String box = "<w:txbxContent>" + p("江川市2021年政府信息公开工作年度报告") + "</w:txbxContent>";
        String both = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("一、总体情况") + "</w:p>";

        assertEquals(List.of("江川市2021年政府信息公开工作年度报告", "一、总体情况"), read(both));
    }

    @Test
    void where_the_newer_way_shows_nothing_the_older_one_is_taken() throws IOException {
        String both = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"aink\"><w:drawing/></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textpath string=\"年度报告\"/></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>";

        assertEquals(List.of("年度报告"), read(both));
    }

    @Test
    void of_a_field_only_the_result_is_text() throws IOException {
        String field = "<w:p>" + r("共") + mark("begin") + "<w:r><w:instrText> =SUM(</w:instrText></w:r>"
                + mark("begin") + "<w:r><w:instrText> REF a </w:instrText></w:r>" + mark("separate") + r("99")
                + mark("end") + mark("separate") + r("12") + mark("end")
                + "<w:fldSimple w:instr=\" PAGE \">" + r("件") + "</w:fldSimple></w:p>";

        assertEquals(List.of("共12件"), read(field));
    }

    @Test
    void a_field_without_an_end_hides_nothing_that_follows() throws IOException {
        assertEquals(List.of("一、总体情况"), read("<w:p>" + mark("begin") + "</w:p>" + p("一、总体情况")));
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Test
    void hidden_text_is_left_out_whoever_hides_it() throws IOException {
        String styles = "<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>7</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr><w:t>3</w:t></w:r></w:p>";

        assertEquals(List.of("7"), read(Docx.of(body).with("styles", styles)));
    }

    @Test
    void a_row_that_is_not_shown_is_left_out() throws IOException {
        String hidden = "<w:tr><w:trPr><w:hidden/></w:trPr>" + cell("规章") + cell("1") + "</w:tr>";

        assertEquals(
                List.of("|许可|2||处罚|3|"), read(table(hidden, row(cell("许可"), cell("2")), row(cell("处罚"), cell("3")))));
    }

    @Test
    void headings_are_those_of_styles_names_and_levels() throws IOException {
        String styles = style("a", "heading 2", "")
                + style("b", "自定", "<w:basedOn w:val=\"a\"/>")
                + style("t", "Title", "")
                + style("c", "条目", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>");
        String body = p("<w:pStyle w:val=\"t\"/>", "年度报告")
                + p("<w:pStyle w:val=\"b\"/>", "一、总体情况")
                + p("<w:pStyle w:val=\"c\"/>", "（一）主动公开")
                + p("<w:outlineLvl w:val=\"1\"/>", "二")
                + p("<w:pStyle w:val=\"a\"/><w:outlineLvl w:val=\"9\"/>", "正文");

        assertEquals(
                List.of("#1 年度报告", "#2 一、总体情况", "#3 （一）主动公开", "#2 二", "正文"),
                read(Docx.of(body).with("styles", styles)));
    }

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }

    @Test
    void a_figure_raised_behind_a_figure_is_a_mark() throws IOException {
        String raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r>";

        assertEquals(List.of("5[1]"), read("<w:p>" + r("5") + raised + "</w:p>"));
    }

    @Test
    void a_figure_off_the_line_joins_none_however_it_was_set() throws IOException {
        String lowered = r("<w:vertAlign w:val=\"subscript\"/>", "1");
        String placed = r("<w:position w:val=\"10\"/><w:sz w:val=\"12\"/>", "1");
        String level = r("<w:position w:val=\"10\"/>", "4") + r("<w:position w:val=\"10\"/>", "5");
        String exponent = "<m:oMath><m:sSup><m:e><m:r><m:t>45</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup>"
                + "</m:sSup></m:oMath>";
        String fraction = "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den>"
                + "</m:f></m:oMath>";

        assertEquals(List.of("45[1]"), read("<w:p>" + r("45") + lowered + "</w:p>"));
        assertEquals(List.of("45[1]"), read("<w:p>" + r("45") + placed + "</w:p>"));
        assertEquals(List.of("45"), read("<w:p>" + level + "</w:p>"));
        assertEquals(List.of("45[2]3"), read("<w:p>" + exponent + r("3") + "</w:p>"));
        assertEquals(List.of("1/2"), read("<w:p>" + fraction + "</w:p>"));
    }

    @Test
    void what_is_struck_out_is_left_out_whoever_strikes_it() throws IOException {
        String styles = "<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:strike/></w:rPr></w:style>";
        String body = "<w:p>" + r("<w:strike/>", "1") + r("<w:dstrike/>", "2") + r("<w:rStyle w:val=\"c\"/>", "3")
                + r("<w:rStyle w:val=\"c\"/><w:strike w:val=\"0\"/>", "4") + r("<w:strike w:val=\"false\"/>", "5")
                + "</w:p>";

        assertEquals(List.of("45"), read(Docx.of(body).with("styles", styles)));
        assertEquals(
                List.of("|规章|||许可|3|"),
                read(table(
                        row(cell("规章"), cell("<w:p>" + r("<w:strike/>", "45") + "</w:p>")),
                        row(cell("许可"), cell("3")))));
    }

    @Test
    void footnotes_stand_behind_the_text() throws IOException {
        String body = "<w:p>" + r("受理5件") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + r("。") + "</w:p>" + p("完");
        String notes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("——") + "</w:footnote><w:footnote w:id=\"3\">"
                + p("含上年结转。") + "</w:footnote>";

        assertEquals(List.of("受理5件[1]。", "完", "[1] 含上年结转。"), read(Docx.of(body).with("footnotes", notes)));
    }

    @Test
    void breaks_tabs_and_signs_keep_words_apart() throws IOException {
        String body = "<w:p>" + r("规章") + "<w:r><w:tab/></w:r>" + r("1") + "<w:r><w:br/></w:r>" + r("许可")
                + "<w:r><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>";

        assertEquals(List.of("规章 1", "许可-☑"), read(body));
    }

    @Test
    void the_reading_of_a_character_is_no_text() throws IOException {
        String ruby = "<w:p><w:r><w:ruby><w:rt>" + r("gong") + "</w:rt><w:rubyBase>" + r("公")
                + "</w:rubyBase></w:ruby></w:r>" + r("开") + "</w:p>";

        assertEquals(List.of("公开"), read(ruby));
    }

    @Test
    void a_formula_shows_its_figures() throws IOException {
        assertEquals(List.of("共12"), read("<w:p>" + r("共") + "<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath></w:p>"));
    }

    @Test
    void text_of_other_markup_is_not_of_the_page() throws IOException {
        assertEquals(
                List.of("公开"),
                read("<w:p><w:r><w:drawing><a:p><a:r><a:t>1</a:t></a:r></a:p></w:drawing></w:r>" + r("公开") + "</w:p>"));
    }

    @Test
    void places_of_a_table_are_counted_up_to_the_limit() throws IOException {
        byte[] four = Docx.of(table(row(cell("规章"), cell("1")), row(cell("许可"), cell("2"))))
                .bytes();
        ReadLimits limits = ReadLimits.standard();

        assertEquals(1, new DocxCodec().read(four, limits.withMaxGridCells(4)).size());
        LimitExceededException exceeded = assertThrows(
                LimitExceededException.class, () -> new DocxCodec().read(four, limits.withMaxGridCells(3)));
        assertEquals("maxGridCells", exceeded.setting());
    }
}
