package org.gongkai.formats.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.WrittenPages;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.testkit.Texts;

class DocxWriterProperties extends WrittenPages {
    @Override
    protected DocumentCodec codec() {
        return new DocxCodec();
    }

    private static byte[] write(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxCodec().write(document, out);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<String>> hostile() {
        return Arbitraries.oneOf(Texts.hostile(), Arbitraries.of("]]>", "-->", "\u0000\u0007\uD800", "<w:p/>", "1"))
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Property(tries = 20)
    void the_same_report_is_the_same_bytes(@ForAll("sparse") AnnualReport report) throws IOException {
        assertArrayEquals(write(Layout.of(report)), write(Layout.of(report)));
    }

    @Property(tries = 8)
    void another_library_sees_the_same_tables(@ForAll("sparse") AnnualReport report) throws IOException {
        Document page = Layout.of(report);
        List<Grid> grids = page.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
        try (XWPFDocument seen = new XWPFDocument(new ByteArrayInputStream(write(page)))) {
            assertEquals(grids.size(), seen.getTables().size());
            for (int i = 0; i < grids.size(); i++) {
                assertEquals(cells(grids.get(i)), cells(seen.getTables().get(i)));
            }
        }
    }

    /** Row by row, each cell that begins there: its width and its text. */
    private static List<String> cells(Grid grid) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            cells.add(cell.row() + " " + cell.columnSpan() + " " + cell.text().strip());
        }
        return cells;
    }

    private static List<String> cells(XWPFTable table) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                var properties = cell.getCTTc().getTcPr();
                boolean continued = properties.isSetVMerge()
                        && !"restart"
                                .equals(String.valueOf(properties.getVMerge().getVal()));
                if (!continued) {
                    int span = properties.isSetGridSpan()
                            ? properties.getGridSpan().getVal().intValue()
                            : 1;
                    cells.add(at + " " + span + " " + cell.getText().strip());
                }
            }
            at++;
        }
        return cells;
    }

    @Property(tries = 40)
    void no_text_is_taken_for_markup(@ForAll("hostile") List<String> texts) throws IOException {
        Grid.Builder grid = Grid.builder().row();
        texts.forEach(text -> grid.cell(text, Location.unknown()));
        List<Block> blocks = List.of(
                new Heading(2, "一", Location.unknown()), new Paragraph(texts.get(1), Location.unknown()), grid.build());
        byte[] bytes = write(new Document(Optional.of(texts.get(0)), blocks));

        List<Block> read = new DocxCodec()
                .read(bytes, ReadLimits.standard())
                .get(0)
                .value()
                .blocks();

        assertEquals(seen(texts.get(1)), seen(text(read)));
        try (XWPFDocument other = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    texts.size(),
                    other.getTables().get(0).getRow(0).getTableCells().size());
        }
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .forEach(paragraph -> text.append(paragraph.text()));
        return text.toString();
    }

    /** What can be seen of a text: no blanks, and no characters that no page can hold. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints()
                .filter(c -> c > ' ' && !Character.isSpaceChar(c) && c != 0xFFFD && (c < 0xD800 || c > 0xDFFF))
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
