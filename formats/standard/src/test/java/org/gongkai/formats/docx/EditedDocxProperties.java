package org.gongkai.formats.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.BlockText;
import org.gongkai.formats.testkit.Packages;
import org.gongkai.formats.testkit.ZipBuilder;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.testkit.Reports;

/** A document that was worked on says what it shows, and nothing of what was there before. */
class EditedDocxProperties {
    private static final List<DocxEdit> EDITS = List.of(DocxEdit.values());
    private static final String BODY = "word/document.xml";

    @Provide
    Arbitrary<AnnualReport> sparse() {
        return Reports.sparse();
    }

    @Property(tries = 40)
    void what_the_page_shows_is_read_whatever_was_done_to_it(
            @ForAll("sparse") AnnualReport report, @ForAll Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxCodec().write(Layout.of(report), out);
        Map<String, byte[]> parts = Packages.parts(out.toByteArray());
        String body = new String(parts.getOrDefault(BODY, new byte[0]), StandardCharsets.UTF_8);

        ZipBuilder edited = new ZipBuilder();
        parts.forEach((name, part) -> edited.add(
                name, name.equals(BODY) ? rows(runs(body, random), random).getBytes(StandardCharsets.UTF_8) : part));

        assertEquals(blocks(out.toByteArray()), blocks(edited.bytes()));
    }

    private static List<String> blocks(byte[] file) throws IOException {
        return new DocxCodec()
                .read(file, ReadLimits.standard()).get(0).value().blocks().stream()
                        .map(BlockText::of)
                        .toList();
    }

    /** Edits some of the runs that hold one text and nothing else. */
    private static String runs(String body, Random random) {
        String begin = "<w:t xml:space=\"preserve\">";
        StringBuilder edited = new StringBuilder();
        int from = 0;
        for (int run = body.indexOf("<w:r>"); run >= 0; run = body.indexOf("<w:r>", from)) {
            int end = body.indexOf("</w:r>", run) + "</w:r>".length();
            String whole = body.substring(run, end);
            int text = whole.indexOf(begin);
            boolean plain =
                    text > 0 && text == whole.lastIndexOf(begin) && !whole.contains("<w:br/>") && !whole.contains("&");
            edited.append(body, from, run);
            edited.append(
                    plain && random.nextBoolean()
                            ? EDITS.get(random.nextInt(EDITS.size()))
                                    .edit(whole.substring(text + begin.length(), whole.indexOf("</w:t>")))
                            : whole);
            from = end;
        }
        return edited.append(body.substring(from)).toString();
    }

    /** Puts rows that were deleted between rows, and cells and rows into content controls. */
    private static String rows(String body, Random random) {
        String deleted = "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>" + Docx.cell("4") + "</w:tr>";
        StringBuilder edited = new StringBuilder();
        int from = 0;
        for (int row = body.indexOf("<w:tr>"); row >= 0; row = body.indexOf("<w:tr>", from)) {
            int end = body.indexOf("</w:tr>", row) + "</w:tr>".length();
            edited.append(body, from, row).append(random.nextInt(4) == 0 ? deleted : "");
            String whole = body.substring(row, end);
            if (random.nextBoolean()) {
                whole = whole.replace("<w:tc>", "<w:sdt><w:sdtContent><w:tc>")
                        .replace("</w:tc>", "</w:tc></w:sdtContent></w:sdt>");
            }
            edited.append(random.nextBoolean() ? "<w:sdt><w:sdtContent>" + whole + "</w:sdtContent></w:sdt>" : whole);
            from = end;
        }
        return edited.append(body.substring(from)).toString();
    }
}
