package org.gongkai.formats.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.Annotation;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.Packages;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.junit.jupiter.api.Test;

class XlsxAnnotatorTest {
    private static byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxCodec().write(Layout.of(AnnualReport.blank(Revision.R2021)), out);
        return out.toByteArray();
    }

    private static byte[] annotate(byte[] file, Annotation... notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxCodec().annotate(file, List.of(notes), ReadLimits.standard(), out);
        return out.toByteArray();
    }

    private static Document read(byte[] file) throws IOException {
        return new XlsxCodec().read(file, ReadLimits.standard()).get(0).value();
    }

    /** The notes as another library sees them, by the text of their cells. */
    private static Map<String, String> notes(byte[] file) throws IOException {
        Map<String, String> notes = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getCellComments()
                    .forEach((at, note) -> notes.put(
                            sheet.getRow(at.getRow()).getCell(at.getColumn()).getStringCellValue(),
                            note.getString().getString()));
        }
        return notes;
    }

    private static Location place(Document document, String text) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(block -> ((Grid) block).cells().stream())
                .filter(cell -> cell.text().equals(text))
                .map(Cell::location)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_note_stands_at_its_cell_and_the_sheet_says_the_same() throws IOException {
        byte[] file = file();
        Document before = read(file);
        byte[] copy = annotate(
                file,
                new Annotation(place(before, "规章"), "甲 <&>"),
                new Annotation(place(before, "行政许可"), "乙"),
                new Annotation(place(before, "规章"), "丙"),
                new Annotation(Location.unknown(), "丁"));

        assertEquals("甲 <&>\n\n丙", notes(copy).get("规章"));
        assertEquals("乙", notes(copy).get("行政许可"));
        assertTrue(notes(copy).containsValue("丁"));
        assertEquals(before, read(copy));
        Map<String, byte[]> parts = Packages.parts(file);
        parts.keySet().removeIf(name -> name.contains("sheet1") || name.equals("[Content_Types].xml"));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            assertArrayEquals(part.getValue(), Packages.parts(copy).get(part.getKey()), part.getKey());
        }
    }

    @Test
    void a_sheet_with_notes_already_is_refused_and_says_what_to_do() throws IOException {
        byte[] once = annotate(file(), new Annotation(Location.unknown(), "甲"));
        DocumentException e =
                assertThrows(DocumentException.class, () -> annotate(once, new Annotation(Location.unknown(), "乙")));
        assertEquals("sheet 1", e.place());
    }

    @Test
    void without_notes_the_copy_has_none() throws IOException {
        assertTrue(notes(annotate(file())).isEmpty());
    }
}
