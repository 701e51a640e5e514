package org.gongkai.formats.ofd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.finding.Finding;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.ZipBuilder;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

class OfdCodecTest {
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final OfdCodec codec = new OfdCodec();

    private Decoded<Document> read(byte[] bytes) throws IOException {
        return codec.read(bytes, ReadLimits.standard()).get(0);
    }

    @ParameterizedTest
    @EnumSource
    void a_table_is_read_however_it_is_drawn(OtherProducer producer) throws IOException {
        byte[] file = producer.file(2).bytes();
        Document document = read(file).value();

        assertEquals(Match.CERTAIN, codec.match(file));
        assertEquals("表", document.title().orElseThrow());
        assertEquals(2, document.blocks().size());
        Grid grid = (Grid) document.blocks().get(1);
        assertEquals(
                List.of("甲类数", "10", "乙类数", "20", "丙类数", "30"),
                grid.cells().stream().map(Cell::text).toList());
        assertEquals(2, grid.location().page());
    }

    @Test
    void another_reader_finds_the_same_text() throws IOException {
        byte[] file = written();
        StringBuilder text = new StringBuilder();
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(file))) {
            ContentExtractor content = new ContentExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                content.getPageContent(page).forEach(text::append);
            }
        }

        assertTrue(text.indexOf("一、本年新收政府信息公开申请数量") >= 0, text::toString);
        assertTrue(text.indexOf("未经复议直接起诉") >= 0, text::toString);
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OfdCodec().write(Layout.of(AnnualReport.blank(Revision.R2021)), out);
        return out.toByteArray();
    }

    @Test
    void the_same_report_is_written_as_the_same_bytes() throws IOException {
        assertArrayEquals(written(), written());
    }

    @Test
    void a_file_of_pictures_is_told_to_be_one() throws IOException {
        byte[] file = single("<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"4\"/>");

        assertEquals(
                List.of("READ-NO-TEXT"),
                read(file).findings().list().stream().map(Finding::id).toList());
    }

    private static byte[] single(String objects) {
        return new ZipBuilder()
                .add(
                        "OFD.xml",
                        "<ofd:OFD" + SPACE
                                + "><ofd:DocBody><ofd:DocRoot>D/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                .add(
                        "D/Document.xml",
                        "<ofd:Document" + SPACE
                                + "><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/></ofd:Pages></ofd:Document>")
                .add(
                        "D/P.xml",
                        "<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer>" + objects
                                + "</ofd:Layer></ofd:Content></ofd:Page>")
                .bytes();
    }

    @Test
    void text_goes_on_where_the_piece_before_it_ended_and_downwards_where_it_says_so() throws IOException {
        String text =
                "<ofd:TextObject Boundary=\"20 20 100 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"4 4\">"
                        + "政府信</ofd:TextCode><ofd:TextCode DeltaX=\"4\">息公</ofd:TextCode><ofd:TextCode>开</ofd:TextCode>"
                        + "</ofd:TextObject>";

        assertEquals("政府信息公开", ((Paragraph) read(single(text)).value().blocks().get(0)).text());
    }

    @Test
    void pages_are_limited() throws IOException {
        byte[] two = OtherProducer.PATHS.file(2).bytes();
        codec.read(two, ReadLimits.builder().maxPages(2).build());
        LimitExceededException e = assertThrows(
                LimitExceededException.class,
                () -> codec.read(two, ReadLimits.builder().maxPages(1).build()));

        assertEquals("maxPages", e.setting());
    }

    @Test
    void a_missing_page_and_a_locked_file_are_told() {
        byte[] missing = new ZipBuilder()
                .add(
                        "OFD.xml",
                        "<ofd:OFD" + SPACE + "><ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>")
                .bytes();
        byte[] locked =
                new ZipBuilder().add("OFD.xml", "?").add("Encryptions.xml", "?").bytes();

        assertEquals(
                "part D.xml",
                assertThrows(DocumentException.class, () -> read(missing)).place());
        assertEquals(
                "READ-ENCRYPTED",
                assertThrows(DocumentException.class, () -> read(locked))
                        .finding()
                        .id());
    }

    @Test
    void a_page_with_drawings_of_another_part_says_that_text_may_be_missing() throws IOException {
        String text = "<ofd:TextObject Boundary=\"20 20 100 6\" Size=\"4\"><ofd:TextCode X=\"0\" Y=\"4\">公开"
                + "</ofd:TextCode></ofd:TextObject>";
        String drawing = "<ofd:CompositeObject Boundary=\"20 40 100 60\" ResourceID=\"7\"/>";

        List<Finding> findings = read(single(text + drawing)).findings().list();
        assertEquals(List.of("READ-NO-TEXT"), findings.stream().map(Finding::id).toList());
        assertTrue(read(single(text + drawing.replace("/>", " Visible=\"false\"/>")))
                .findings()
                .isEmpty());
    }

    @Test
    void names_of_parts_count_from_the_folder_or_from_the_root() {
        assertEquals("Doc_0/Pages/P.xml", OfdPackage.resolve("Doc_0/", "Pages/P.xml"));
        assertEquals("Doc_0/P.xml", OfdPackage.resolve("Doc_0/Tpls/", "../P.xml"));
        assertEquals("Doc_1/P.xml", OfdPackage.resolve("Doc_0/", "/Doc_1/./P.xml"));
        assertEquals("P.xml", OfdPackage.resolve("", "..\\..\\P.xml"));
    }

    @Test
    void offsets_in_short_are_written_out() {
        assertArrayEquals(new double[] {1, 2, 2, 2, 3.5}, Numbers.deltas("1 g 3 2 3.5"));
        assertArrayEquals(new double[] {1, 2}, Numbers.deltas("1 x 2"));
    }
}
