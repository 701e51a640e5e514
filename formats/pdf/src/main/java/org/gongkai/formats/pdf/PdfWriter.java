package org.gongkai.formats.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.formats.page.PageSetter;
import org.gongkai.formats.page.Rule;
import org.gongkai.formats.page.SetDocument;
import org.gongkai.formats.page.SetMark;
import org.gongkai.formats.page.SetPage;
import org.gongkai.formats.page.SetText;
import org.jspecify.annotations.Nullable;

/** Writes a set document; the same bytes for the same document and font. */
final class PdfWriter {
    private static final COSName FONT = COSName.getPDFName("F1");
    private static final double LINE = 0.5;
    private static final String LANGUAGE = "zh-CN";

    private final OpenFont font;
    private final WrittenText written;
    private final PDDocument file;
    private final PDFont embedded;

    private PdfWriter(OpenFont font, PDDocument file) throws IOException {
        this.font = font;
        this.file = file;
        this.embedded = PDType0Font.load(file, font.font(), true);
        this.written = new WrittenText(font, embedded);
    }

    static void write(Document document, OpenFont font, OutputStream out) throws IOException {
        // Kept in memory, since the library closes what it writes to.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument file = new PDDocument()) {
            new PdfWriter(font, file).write(document);
            file.save(bytes);
        }
        bytes.writeTo(out);
    }

    private void write(Document document) throws IOException {
        SetDocument set = PageSetter.set(document, font);
        for (SetPage page : set.pages()) {
            add(page);
        }
        embedded.subset();
        written.nameCharacters(file);
        outline(set);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title(document));
        information.setProducer("Gongkai");
        file.setDocumentInformation(information);
        file.getDocumentCatalog().setLanguage(LANGUAGE);
        // The identifier is made of this number and the title, not of the time.
        file.setDocumentId(0L);
    }

    private static String title(Document document) {
        return document.title()
                .orElseGet(() -> document.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text())
                        .findFirst()
                        .orElse(""));
    }

    private void add(SetPage set) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) SetPage.WIDTH, (float) SetPage.HEIGHT));
        PDResources resources = new PDResources();
        resources.put(FONT, embedded);
        page.setResources(resources);
        StringBuilder content = new StringBuilder(1 << 14);
        content.append(number(LINE)).append(" w\n");
        for (Rule rule : set.rules()) {
            content.append(number(rule.left()))
                    .append(' ')
                    .append(up(rule.top()))
                    .append(" m ");
            content.append(number(rule.right()))
                    .append(' ')
                    .append(up(rule.bottom()))
                    .append(" l S\n");
        }
        content.append("0.3 w\n");
        for (SetText text : set.texts()) {
            text(text, content);
        }
        byte[] bytes = content.toString().getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(file, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        file.addPage(page);
    }

    /** Headings are drawn with their edges, so that they look bold in the one font. */
    private void text(SetText text, StringBuilder content) throws IOException {
        content.append("BT /")
                .append(FONT.getName())
                .append(' ')
                .append(number(text.size()))
                .append(" Tf ");
        content.append(text.strong() ? "2 Tr " : "0 Tr ");
        content.append(number(text.x())).append(' ').append(up(text.y())).append(" Td <");
        written.codes(text.text(), content);
        content.append("> Tj ET\n");
    }

    private void outline(SetDocument set) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem top = null;
        for (SetMark mark : set.marks()) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(mark.title());
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(file.getPage(mark.page() - 1));
            place.setTop((int) Math.ceil(SetPage.HEIGHT - mark.y()));
            item.setDestination(place);
            top = addTo(outline, top, item, mark.level());
        }
        if (outline.hasChildren()) {
            file.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    /** Sections stand below the title, if there is one. */
    private static @Nullable PDOutlineItem addTo(
            PDDocumentOutline outline, @Nullable PDOutlineItem top, PDOutlineItem item, int level) {
        if (level > 1 && top != null) {
            top.addLast(item);
            top.openNode();
            return top;
        }
        outline.addLast(item);
        return level == 1 ? item : top;
    }

    private static String up(double y) {
        return number(SetPage.HEIGHT - y);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
