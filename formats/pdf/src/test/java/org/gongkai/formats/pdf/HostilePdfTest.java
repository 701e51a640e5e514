package org.gongkai.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that were made to fill the memory, or to take very long, within one call of the library underneath. */
class HostilePdfTest {
    /** A file that is as large as its few objects say, and the limit that it is beyond. */
    record Attack(String name, String setting, Supplier<byte[]> content) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static String stream(String dictionary, byte[] content) {
        return "<<" + dictionary + "/Length " + content.length + ">>\nstream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    /** One page; its content is object 4. */
    private static byte[] page(String resources, String... objects) {
        List<String> all = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources + ">>>>"));
        all.addAll(List.of(objects));
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < all.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
        }
        int size = all.size() + 1;
        return latin(file + "xref\n0 " + size + "\n" + table + "trailer <</Size " + size + "/Root 1 0 R>>\nstartxref\n"
                + file.length() + "\n%%EOF\n");
    }

    private static byte[] runs(int length) {
        byte[] runs = new byte[length];
        for (int i = 0; i < length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    private static byte[] withFont(String more, String descendant, String... objects) {
        List<String> all = new ArrayList<>(List.of(
                stream("", latin("BT /F 12 Tf <0001> Tj ET")),
                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]" + more + ">>",
                descendant));
        all.addAll(List.of(objects));
        return page("/Font<</F 5 0 R>>", all.toArray(String[]::new));
    }

    static Stream<Attack> attacks() {
        String embedded = "/FontDescriptor 7 0 R/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";
        String map = "1 beginbfrange\n<00000000> <7FFFFFFF> <0041>\nendbfrange\n";
        String many = "1 beginbfrange\n<0000> <FFFF> <4E00>\nendbfrange\n".repeat(3_000);
        return Stream.of(
                new Attack(
                        "packed three times",
                        "maxInflateRatio",
                        () -> page(
                                "",
                                stream(
                                        "/Filter[/FlateDecode/FlateDecode/FlateDecode]",
                                        deflated(deflated(deflated(new byte[50 << 20])))))),
                new Attack(
                        "runs of one letter",
                        "maxInflatedBytes",
                        () -> page("", stream("/Filter/RunLengthDecode", runs(8_000_000)))),
                new Attack(
                        "runs, named by a reference",
                        "maxInflatedBytes",
                        () -> page("", stream("/Filter 5 0 R", runs(8_000_000)), "[/RL]")),
                new Attack(
                        "widths of two thousand million characters",
                        "maxNodes",
                        () -> withFont(
                                "",
                                "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0 2147483647 500]" + embedded + ">>",
                                "<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 8 0 R>>",
                                stream("", new byte[100]))),
                new Attack(
                        "a map of two thousand million characters",
                        "maxNodes",
                        () -> withFont(
                                "/ToUnicode 7 0 R",
                                "<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>",
                                stream("", latin(map)))),
                new Attack(
                        "three thousand maps in one",
                        "maxNodes",
                        () -> withFont(
                                "/ToUnicode 7 0 R",
                                "<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>",
                                stream("", latin(many)))));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void it_is_refused_before_it_fills_the_memory(Attack attack) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            LimitExceededException e = assertThrows(
                    LimitExceededException.class,
                    () -> new PdfCodec().read(attack.content().get(), ReadLimits.standard()));
            assertEquals(attack.setting(), e.setting());
        });
    }

    @Test
    void honest_maps_of_a_whole_font_are_read() throws Exception {
        String map = """
                1 begincodespacerange
                <0000><FFFF>
                endcodespacerange
                1 beginbfrange
                <0000> <FFFF> <0000>
                endbfrange
                2 beginbfchar
                <0001> <4E00>
                <9000> <0041>
                endbfchar
                """;
        byte[] file = withFont(
                "/ToUnicode 7 0 R",
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0 65535 1000]>>",
                stream("", latin(map)));

        assertEquals(1, new PdfCodec().read(file, ReadLimits.standard()).size());
    }

    @Test
    void what_is_written_holds_no_link_script_or_file() throws Exception {
        for (String text :
                List.of("https://a.example/x", "javascript:alert(1)", "(a) Tj ) /URI <<>>", "a\u0000b\uD800c")) {
            Location here = Location.unknown();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfCodec.withFont(TestFont.FILE)
                    .write(
                            new Document(
                                    Optional.of(text), List.of(new Heading(1, text, here), new Paragraph(text, here))),
                            out);
            try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
                for (COSObjectKey key : file.getDocument().getXrefTable().keySet()) {
                    if (file.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                        for (String name : List.of("URI", "JS", "A", "AA", "OpenAction", "EF", "F")) {
                            assertFalse(
                                    dictionary.containsKey(COSName.getPDFName(name)), () -> text + ": " + dictionary);
                        }
                    }
                }
            }
        }
    }
}
