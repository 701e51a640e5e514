package org.gongkai.formats.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.DocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeSingleFileTest {
    private static final String XML =
            "\uFEFF<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?><!-- Word -->";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "WORD_2003, <w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>",
        "EXCEL_2003, <Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>",
        "FLAT_OPC, <pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>",
        "FLAT_ODF, <office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>",
    })
    void the_root_of_the_markup_tells(OfficeSingleFile kind, String root) {
        assertEquals(Optional.of(kind), OfficeSingleFile.of(bytes(XML + root + "政府信息公开")));
        assertEquals(Optional.empty(), OfficeSingleFile.of(bytes(XML + "<p>" + root)));
        assertEquals(Optional.empty(), OfficeSingleFile.of(bytes("年度报告" + XML + root)));
    }

    @Test
    void a_page_with_its_pictures_begins_as_a_letter_does() {
        String head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"a\"\r\n";

        assertEquals(Optional.of(OfficeSingleFile.MHT), OfficeSingleFile.of(bytes(head)));
        assertEquals(Optional.empty(), OfficeSingleFile.of(bytes("MIME-Version: 1.0\r\n\r\n年度报告")));
        assertEquals(Optional.empty(), OfficeSingleFile.of(new byte[0]));
    }

    @Test
    void such_a_file_is_called_what_it_is_whatever_its_name() throws IOException {
        ReportReader reader = ReportReader.builder().build();
        byte[] workbook = bytes(XML + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>");
        DocumentException refused = assertThrows(DocumentException.class, () -> reader.readAll(workbook, "年报.xls"));

        assertTrue(refused.detail().startsWith("it is a workbook of Excel 2003 as XML; "), refused.detail());
        assertEquals("text", reader.from("text").detect(workbook, "").name());
        assertEquals(
                "html",
                reader.detect(bytes("<?xml version=\"1.0\"?><html><p>公开</p></html>"), "")
                        .name());
    }
}
