package org.gongkai.formats.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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
    void rich_text_under_the_name_of_a_text_is_refused_with_what_to_do() throws IOException {
        byte[] rtf = file("rich-text.doc");
        DocumentException refused = assertThrows(DocumentException.class, () -> AnnualReports.read(rtf, "report.doc"));

        assertTrue(refused.detail().contains("RTF") && refused.detail().contains(".docx"), refused.getMessage());
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
