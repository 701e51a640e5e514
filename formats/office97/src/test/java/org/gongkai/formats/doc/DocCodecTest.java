package org.gongkai.formats.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.document.Document;
import org.gongkai.document.Paragraph;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

class DocCodecTest {

    static byte[] file(String name) throws IOException {
        try (InputStream in = DocCodecTest.class.getResourceAsStream("/doc/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void a_report_that_another_program_saved_says_the_same() throws IOException {
        AnnualReport expected =
                AnnualReports.read(file("report.json"), "report.json").orElseThrow();
        ReadResult read = AnnualReports.read(file("report.doc"), "");

        for (Figure figure : Templates.figures(expected)) {
            assertEquals(figure.get(expected), figure.get(read.orElseThrow()), figure.id());
        }
        assertEquals(expected, read.orElseThrow());
    }

    @Test
    void what_was_deleted_or_hidden_is_not_read_and_merged_cells_are_one() throws IOException {
        String dump = DocumentDump.of(new DocCodec()
                .read(file("changes.doc"), ReadLimits.standard())
                .get(0)
                .value());

        assertEquals("""
                heading 1, line 1: "三、收到和处理政府信息公开申请情况"
                paragraph, line 2: "本年度共收到申请6件。"
                grid 3 x 3
                  row, table 1, row 1, column 1: "规章"[2x1] "数量"[1x2]
                  row, table 1, row 2, column 2: "制发" "废止"
                  row, table 1, row 3, column 1: "处罚" "2" ""
                """, dump);
    }

    @Test
    void rich_text_under_the_name_of_a_text_is_read() throws IOException {
        byte[] rtf = file("rich-text.doc");
        ReadResult read = AnnualReports.read(rtf, "report.doc");

        assertEquals(Match.CERTAIN, new DocCodec().match(rtf));
        assertEquals(
                "paragraph, line 1: \"政\"\n", DocumentDump.of(read.document().orElseThrow()));
    }

    @Test
    void a_report_that_another_program_saved_as_rich_text_is_read() throws IOException {
        AnnualReport report =
                AnnualReports.read(file("report.json"), "report.json").orElseThrow();
        AnnualReport read = AnnualReports.read(file("report.rtf"), "report.doc").orElseThrow();

        assertEquals(report.title(), read.title());
        assertEquals(report.requests(), read.requests());
        assertEquals(report.disputes(), read.disputes());
    }

    @Test
    void broken_rich_text_is_said_to_be_that() {
        byte[] rtf = "{\\rtf1 a}}}}}\\'zz".getBytes(StandardCharsets.US_ASCII);
        String deep = "{\\rtf1" + "{".repeat(100_000) + "}".repeat(100_001);

        assertThrows(DocumentException.class, () -> new DocCodec().read(rtf, ReadLimits.standard()));
        assertThrows(
                LimitExceededException.class,
                () -> new DocCodec().read(deep.getBytes(StandardCharsets.US_ASCII), ReadLimits.standard()));
    }

    @Test
    void rows_of_rich_text_have_the_edges_that_were_declared_for_them() throws IOException {
        String row = "\\trowd\\trleft0\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl ";
        String rtf =
                "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}{\\*\\generator X;}{\\*\\newer{\\s1 Y;}}\\f0 "
                        + "{\\v hidden}{\\deleted gone}\\'d2\\'bb\\u12289?A\\par "
                        + row + "B\\cell 1\\cell\\cell\\row "
                        + row.replace("clvmgf", "clvmrg") + "\\cell 2\\line 3\\cell -4\\cell\\row "
                        + "\\pard C{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}\\par}";
        Document document = new DocCodec()
                .read(rtf.getBytes(StandardCharsets.US_ASCII), ReadLimits.standard())
                .get(0)
                .value();

        assertEquals("""
                paragraph, line 1: "一、A"
                grid 2 x 3
                  row, table 1, row 1, column 1: "B"[2x1] "1" ""
                  row, table 1, row 2, column 2: "2\\n3" "-4"
                paragraph, line 2: "C7"
                """, DocumentDump.of(document));
    }

    @Test
    void in_rich_text_signs_that_keep_words_together_are_blanks_and_hyphens() throws IOException {
        assertEquals("1 234", rtf("1\\~234\\par"));
        assertEquals("-15", rtf("\\_15\\par"));
        assertEquals("15", rtf("1\\-5\\par"));
        assertEquals("1|5", rtf("1\\softline 5\\par"));
    }

    private static String rtf(String text) throws IOException {
        byte[] rtf = ("{\\rtf1\\ansi " + text + "}").getBytes(StandardCharsets.US_ASCII);
        return lines(rtf);
    }

    private static String lines(byte[] bytes) throws IOException {
        return new DocCodec()
                .read(bytes, ReadLimits.standard()).get(0).value().blocks().stream()
                        .map(block -> block instanceof Paragraph line ? line.text() : "表")
                        .collect(Collectors.joining("|"));
    }

    @Test
    void what_is_struck_out_of_rich_text_is_left_out() throws IOException {
        assertEquals("45", rtf("{\\strike 1}{\\striked1 2}\\strike 3\\strike0 4\\striked 6\\plain 5\\par"));
        assertEquals("4", rtf("{\\deleted\\strike 1\\strike0 2\\v 3\\v0 5}4\\par"));
    }

    @Test
    void a_figure_of_rich_text_that_is_off_the_line_is_a_mark() throws IOException {
        assertEquals("45[1]", rtf("45{\\super 1}\\par"));
        assertEquals("45[1]6", rtf("45\\super 1\\nosupersub 6\\par"));
        assertEquals("45[1]", rtf("45{\\sub 1}\\par"));
        assertEquals("45[1]", rtf("45{\\up6\\fs12 1}\\par"));
        assertEquals("45[1]", rtf("45{\\dn 1}\\par"));
        assertEquals("451", rtf("45{\\up0 1}\\par"));
    }

    @Test
    void a_formula_of_rich_text_is_text() throws IOException {
        assertEquals("共45件", rtf("\\u20849?{\\mmath{\\*\\moMath{\\mr\\mscr0 45}}}\\u20214?\\par"));
        assertEquals("45[2]", rtf("{\\mmath{\\*\\moMath{\\msSup{\\msSupPr x}{\\me{\\mr 45}}{\\msup{\\mr 2}}}}}\\par"));
        assertEquals("1/2", rtf("{\\mmath{\\*\\moMath{\\mf{\\mnum{\\mr 1}}{\\mden{\\mr 2}}}}}\\par"));
    }

    @Test
    void what_is_struck_out_of_a_text_is_left_out_and_a_raised_figure_is_a_mark() throws IOException {
        Document document = new DocCodec()
                .read(file("marked.doc"), ReadLimits.standard())
                .get(0)
                .value();

        assertEquals("""
                grid 5 x 2
                  row, table 1, row 1, column 1: "规章" "45"
                  row, table 1, row 2, column 1: "许可" "46"
                  row, table 1, row 3, column 1: "处罚" "47[1]"
                  row, table 1, row 4, column 1: "强制" "48[1]"
                  row, table 1, row 5, column 1: "收费" ""
                paragraph, line 16: "全年50[1]件。"
                """, DocumentDump.of(document));
    }

    @Test
    void a_page_under_the_name_of_a_text_is_a_page() throws IOException {
        byte[] page = "<html><p>江川市科学技术局2021年政府信息公开工作年度报告</p></html>".getBytes(StandardCharsets.UTF_8);

        assertEquals(Match.NONE, new DocCodec().match(page));
        assertTrue(AnnualReports.read(page, "report.doc").document().isPresent());
    }

    @Test
    void limits_are_kept_and_named() throws IOException {
        byte[] changes = file("changes.doc");
        assertEquals("maxGridCells", refused(changes, ReadLimits.standard().withMaxGridCells(8)));
        assertEquals("maxTextChars", refused(changes, ReadLimits.standard().withMaxTextChars(20)));
        assertEquals("maxNodes", refused(changes, ReadLimits.standard().withMaxNodes(3)));
        new DocCodec().read(changes, ReadLimits.standard().withMaxGridCells(9));
    }

    private static String refused(byte[] bytes, ReadLimits limits) {
        return assertThrows(LimitExceededException.class, () -> new DocCodec().read(bytes, limits))
                .setting();
    }

    @Test
    void the_formats_are_found_as_services() {
        assertTrue(Codecs.all().stream().anyMatch(codec -> codec.name().equals("doc")));
        assertTrue(Codecs.all().stream().anyMatch(codec -> codec.name().equals("xls")));
    }
}
