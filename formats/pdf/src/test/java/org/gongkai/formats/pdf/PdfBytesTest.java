package org.gongkai.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongkai.document.Document;
import org.gongkai.document.Paragraph;
import org.gongkai.finding.Finding;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfBytesTest {
    private final PdfCodec codec = new PdfCodec();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Decoded<Document> read(byte[] bytes) throws IOException {
        return codec.read(bytes, ReadLimits.standard()).get(0);
    }

    private static List<String> ids(Decoded<Document> decoded) {
        return decoded.findings().list().stream().map(Finding::id).toList();
    }

    private static byte[] bytes(PDDocument file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        file.close();
        return out.toByteArray();
    }

    @Test
    void a_scan_is_told_to_be_one() throws IOException {
        PDDocument scan = new PDDocument();
        PDPage page = new PDPage();
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(scan, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0,
                    600,
                    800);
        }
        Decoded<Document> decoded = read(bytes(scan));

        assertEquals(List.of("READ-NO-TEXT"), ids(decoded));
        assertEquals(List.of(), decoded.value().blocks());
    }

    @Test
    void text_that_nobody_sees_is_not_read() throws IOException {
        byte[] file = new DrawnPdf()
                .operators("3 Tr")
                .text(50, 100, 12, "1234")
                .operators("0 Tr 10 10 20 20 re W n")
                .text(300, 400, 12, "5678")
                .bytes();

        assertEquals(List.of(), read(file).value().blocks());
    }

    @Test
    void a_password_is_asked_for_by_an_exception_that_says_so() throws IOException {
        byte[] plain = new DrawnPdf().text(50, 100, 12, "公开").bytes();
        DocumentException locked = assertThrows(DocumentException.class, () -> read(locked(plain, "owner", "user")));

        assertEquals("READ-ENCRYPTED", locked.finding().id());
        assertEquals(
                read(plain).value().blocks(),
                read(locked(plain, "owner", "")).value().blocks());
    }

    private static byte[] locked(byte[] plain, String owner, String user) throws IOException {
        PDDocument file = Loader.loadPDF(plain);
        file.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        return bytes(file);
    }

    @Test
    void a_file_that_ends_early_says_so_or_is_refused() throws IOException {
        byte[] whole = new DrawnPdf()
                .text(50, 100, 12, "公开")
                .nextPage()
                .text(50, 100, 12, "报告")
                .bytes();
        for (int length = 20; length < whole.length - 10; length += 37) {
            try {
                assertTrue(ids(read(Arrays.copyOf(whole, length))).contains("READ-TRUNCATED"));
            } catch (DocumentException e) {
                assertEquals("pdf", e.codec());
            }
        }
    }

    @Test
    void broken_packed_data_is_damage_and_not_silence() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfCodec.withFont(TestFont.FILE).write(Layout.of(AnnualReport.blank(Revision.R2021)), out);
        byte[] bytes = out.toByteArray();
        int damaged = 0;
        for (int at = 400; at < 3000; at += 131) {
            byte[] copy = bytes.clone();
            copy[at] ^= 0x55;
            try {
                Decoded<Document> decoded = read(copy);
                if (!decoded.value().equals(read(bytes).value())) {
                    assertTrue(ids(decoded).contains("READ-DAMAGED"), "byte " + at);
                    damaged++;
                }
            } catch (IOException e) {
                damaged++;
            }
        }
        assertTrue(damaged > 0);
    }

    @Test
    void pages_are_limited() throws IOException {
        byte[] two = new DrawnPdf()
                .text(50, 100, 12, "一")
                .nextPage()
                .text(50, 100, 12, "二")
                .bytes();
        codec.read(two, ReadLimits.builder().maxPages(2).build());

        assertEquals("maxPages", setting(two, ReadLimits.builder().maxPages(1).build()));
    }

    @Test
    void what_unpacks_to_too_much_is_refused_before_it_is_unpacked() throws IOException {
        PDDocument file = new PDDocument();
        PDPage page = new PDPage();
        page.setContents(new PDStream(file, new ByteArrayInputStream(new byte[40 << 20]), COSName.FLATE_DECODE));
        file.addPage(page);
        byte[] bomb = bytes(file);

        assertEquals("maxInflateRatio", setting(bomb, ReadLimits.standard()));
        assertEquals(
                "maxInflatedBytes",
                setting(
                        bomb,
                        ReadLimits.builder()
                                .maxInflatedBytes(1 << 20)
                                .maxInflateRatio(10_000)
                                .build()));
    }

    @Test
    void forms_within_each_other_are_limited() throws IOException {
        PDDocument file = Loader.loadPDF(new DrawnPdf().operators("/Me Do").bytes());
        PDPage page = file.getPage(0);
        PDStream form = new PDStream(file, new ByteArrayInputStream("/Me Do".getBytes(StandardCharsets.US_ASCII)));
        form.getCOSObject().setItem(COSName.SUBTYPE, COSName.FORM);
        form.getCOSObject().setItem(COSName.RESOURCES, page.getResources());
        page.getResources().put(COSName.getPDFName("Me"), new PDFormXObject(form));

        assertEquals("maxNesting", setting(bytes(file), ReadLimits.standard()));
    }

    private String setting(byte[] bytes, ReadLimits limits) {
        return assertThrows(LimitExceededException.class, () -> codec.read(bytes, limits))
                .setting();
    }

    @Test
    void the_same_report_is_written_as_the_same_bytes() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        Document document = Layout.of(AnnualReport.blank(Revision.R2019));
        PdfCodec.withFont(TestFont.FILE).write(document, first);
        PdfCodec.withFont(TestFont.FILE).write(document, second);

        assertArrayEquals(first.toByteArray(), second.toByteArray());
        assertEquals(Match.CERTAIN, codec.match(first.toByteArray()));
    }

    @Test
    void a_font_that_will_not_do_says_why() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.ttf"), "no font");
        IOException e = assertThrows(
                IOException.class,
                () -> PdfCodec.withFont(wrong).write(Document.of(List.of()), new ByteArrayOutputStream()));

        assertTrue(String.valueOf(e.getMessage()).contains("wrong.ttf"));
    }

    @Test
    void nothing_is_written_to_disk_for_a_font_that_is_not_in_the_file() throws IOException {
        String before = System.setProperty("pdfbox.fontcache", folder.toString());
        try {
            Decoded<Document> decoded =
                    read(new DrawnPdf().text(50, 100, 12, "政府信息公开12").bytes());
            assertEquals("政府信息公开12", ((Paragraph) decoded.value().blocks().get(0)).text());
        } finally {
            if (before == null) {
                System.clearProperty("pdfbox.fontcache");
            } else {
                System.setProperty("pdfbox.fontcache", before);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }
}
