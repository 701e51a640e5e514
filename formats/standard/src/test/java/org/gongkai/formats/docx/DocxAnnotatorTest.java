package org.gongkai.formats.docx;

import static org.gongkai.formats.docx.Docx.cell;
import static org.gongkai.formats.docx.Docx.p;
import static org.gongkai.formats.docx.Docx.r;
import static org.gongkai.formats.docx.Docx.row;
import static org.gongkai.formats.docx.Docx.table;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.document.Document;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.Annotation;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.Packages;
import org.gongkai.formats.testkit.ZipBuilder;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.junit.jupiter.api.Test;

class DocxAnnotatorTest {
    private static final byte[] FILE = Docx.of(p("一、总体情况")
                    + table(
                            row(cell("规章"), cell("1"), cell("<w:p/>")),
                            row(cell("许可"), cell("2"), cell("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:p>"))))
            .bytes();

    private static byte[] annotate(byte[] file, Annotation... notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxCodec().annotate(file, List.of(notes), ReadLimits.standard(), out);
        return out.toByteArray();
    }

    private static Document read(byte[] file) throws IOException {
        return new DocxCodec().read(file, ReadLimits.standard()).get(0).value();
    }

    private static Annotation at(int row, int column, String text) {
        return new Annotation(Location.cell(1, row, column), text);
    }

    /** The comments as another library sees them: what they say, by where they stand. */
    private static Map<String, List<String>> seen(byte[] file) throws IOException {
        Map<String, List<String>> seen = new TreeMap<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            document.getParagraphs().forEach(paragraph -> add(seen, "text", document, paragraph));
            for (XWPFTable table : document.getTables()) {
                int row = 0;
                for (XWPFTableRow tr : table.getRows()) {
                    row++;
                    int column = 0;
                    for (XWPFTableCell tc : tr.getTableCells()) {
                        String where = row + "," + ++column;
                        tc.getParagraphs().forEach(paragraph -> add(seen, where, document, paragraph));
                    }
                }
            }
        }
        return seen;
    }

    private static void add(
            Map<String, List<String>> seen, String where, XWPFDocument document, XWPFParagraph paragraph) {
        paragraph.getRuns().stream()
                .flatMap(run -> run.getCTR().getCommentReferenceList().stream())
                .map(reference -> document.getCommentByID(reference.getId().toString()))
                .map(XWPFComment::getText)
                .forEach(text ->
                        seen.computeIfAbsent(where, key -> new ArrayList<>()).add(text.strip()));
    }

    @Test
    void each_note_stands_at_its_cell() throws IOException {
        byte[] copy = annotate(FILE, at(2, 2, "应为 3 <>"), at(1, 3, "空白"), at(2, 3, "也空白"), at(2, 2, "再看"));

        assertEquals(Map.of("1,3", List.of("空白"), "2,2", List.of("应为 3 <>", "再看"), "2,3", List.of("也空白")), seen(copy));
    }

    @Test
    void the_copy_says_what_the_original_says() throws IOException {
        assertEquals(read(FILE), read(annotate(FILE, at(1, 2, "一"), at(2, 3, "二"))));
    }

    @Test
    void a_note_of_a_line_stands_at_the_line_and_one_without_a_place_at_the_beginning() throws IOException {
        byte[] file = Docx.of(p("一、总体情况") + p("二、其他")).bytes();
        byte[] copy = annotate(
                file,
                new Annotation(Location.line(2), "第二段"),
                new Annotation(Location.unknown(), "全文"),
                at(7, 7, "没有这一格"));

        assertEquals(Map.of("text", List.of("全文", "没有这一格", "第二段")), seen(copy));
    }

    @Test
    void every_other_part_stays_as_it_was() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxCodec().write(Layout.of(AnnualReport.blank(Revision.R2021)), out);
        Map<String, byte[]> before = Packages.parts(out.toByteArray());

        Map<String, byte[]> after = Packages.parts(annotate(out.toByteArray(), at(3, 2, "空白")));

        List<String> changed = List.of("[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels");
        before.forEach((name, part) -> {
            if (!changed.contains(name)) {
                assertArrayEquals(part, after.get(name), name);
            }
        });
        assertTrue(after.containsKey("word/comments.xml"));
        assertEquals(before.size() + 1, after.size());
    }

    @Test
    void comments_that_are_there_stay() throws IOException {
        byte[] once = annotate(FILE, at(1, 2, "先"));
        byte[] twice = annotate(once, at(1, 2, "后"), at(2, 2, "又"));

        assertEquals(Map.of("1,2", List.of("先", "后"), "2,2", List.of("又")), seen(twice));
    }

    @Test
    void a_text_box_does_not_move_the_places() throws IOException {
        String box = "<w:p><w:r><a:box><w:txbxContent>" + p("框") + "</w:txbxContent></a:box></w:r>" + r("段") + "</w:p>";
        byte[] copy = annotate(
                Docx.of(box + table(row(cell("规章"), cell("1")), row(cell("许可"), cell("2"))))
                        .bytes(),
                at(2, 2, "注"));

        assertEquals(Map.of("2,2", List.of("注")), seen(copy));
    }

    @Test
    void without_notes_nothing_changes() throws IOException {
        Map<String, byte[]> parts = Packages.parts(annotate(FILE));

        Packages.parts(FILE).forEach((name, part) -> assertArrayEquals(part, parts.get(name), name));
    }

    @Test
    void what_is_not_in_utf_8_is_refused_with_the_remedy() {
        byte[] wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><w:document xmlns:w=\"w\"/>"
                .getBytes(StandardCharsets.UTF_16);
        byte[] file = new ZipBuilder().add("word/document.xml", wide).bytes();

        DocumentException refused = assertThrows(DocumentException.class, () -> annotate(file, at(1, 1, "注")));
        assertTrue(refused.detail().contains("save it again"), refused.detail());
    }
}
