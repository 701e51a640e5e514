package org.gongkai.formats.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.formats.flow.PageItem;
import org.gongkai.formats.flow.PageLine;
import org.gongkai.formats.flow.PageLook;
import org.gongkai.formats.flow.PagePlan;
import org.gongkai.formats.flow.PageRole;
import org.gongkai.formats.flow.TablePlan;
import org.gongkai.formats.io.Ooxml;
import org.gongkai.formats.io.XmlText;
import org.gongkai.formats.io.ZipText;

/** Writes a document as a package of the parts that every office program asks for, and no more. */
final class DocxWriter {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XmlText xml = new XmlText();

    private DocxWriter() {}

    static void write(Document document, OutputStream out) throws IOException {
        ZipText zip = new ZipText(out);
        zip.add("[Content_Types].xml", DocxParts.contentTypes());
        zip.add("_rels/.rels", DocxParts.packageRelations());
        zip.add("docProps/core.xml", DocxParts.properties(title(document)));
        zip.add("word/document.xml", new DocxWriter().body(PagePlan.of(document, PageLook.TEXT_WIDTH)));
        zip.add("word/_rels/document.xml.rels", DocxParts.bodyRelations());
        zip.add("word/styles.xml", DocxStyles.part());
        zip.add("word/fontTable.xml", DocxParts.fonts());
        zip.add("word/settings.xml", DocxParts.settings());
        zip.add("word/footer1.xml", DocxParts.footer("right"));
        zip.add("word/footer2.xml", DocxParts.footer("left"));
        zip.finish();
    }

    /** The document's own title, else its first heading; empty where it has neither. */
    private static String title(Document document) {
        return document.title()
                .or(() -> document.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text())
                        .findFirst())
                .orElse("");
    }

    private byte[] body(List<PageItem> items) {
        xml.start("w:document", "xmlns:w", WORD, "xmlns:r", Ooxml.RELATIONS).start("w:body");
        boolean afterTable = false;
        for (PageItem item : items) {
            boolean table = item instanceof TablePlan;
            if (table && afterTable) {
                gap();
            }
            if (item instanceof TablePlan plan) {
                new DocxTable(xml, plan).write();
            } else if (item instanceof PageLine line) {
                line(line, afterTable);
            }
            afterTable = table;
        }
        if (afterTable || items.isEmpty()) {
            gap();
        }
        section();
        return xml.bytes();
    }

    /** Two tables without a paragraph between them would be one, and a body does not end with a table. */
    private void gap() {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Gap").end(2);
    }

    private void line(PageLine line, boolean afterTable) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style(line));
        if (afterTable) {
            xml.empty("w:spacing", "w:before", twips(PageLook.BELOW_TABLE));
        }
        xml.end();
        run(xml, line.text(), "");
        xml.end();
    }

    private static String style(PageLine line) {
        return line.role() == PageRole.SUBSECTION
                ? "Heading" + Math.min(line.level(), PageLook.DEEPEST_HEADING)
                : DocxStyles.id(line.role());
    }

    /** A run of text; {@code halfPoints} is empty where the style's size holds. */
    static void run(XmlText xml, String text, String halfPoints) {
        if (text.isEmpty()) {
            return;
        }
        xml.start("w:r");
        if (!halfPoints.isEmpty()) {
            xml.start("w:rPr")
                    .empty("w:sz", "w:val", halfPoints)
                    .empty("w:szCs", "w:val", halfPoints)
                    .end();
        }
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            text(xml, text.substring(from, to));
            xml.empty("w:br");
            from = to + 1;
        }
        text(xml, text.substring(from));
        xml.end();
    }

    private static void text(XmlText xml, String line) {
        if (!line.isEmpty()) {
            xml.start("w:t", "xml:space", "preserve")
                    .text(line.replace('\t', ' '))
                    .end();
        }
    }

    private void section() {
        xml.start("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", "rId4")
                .empty("w:footerReference", "w:type", "even", "r:id", "rId5")
                .empty("w:pgSz", "w:w", twips(PageLook.WIDTH), "w:h", twips(PageLook.HEIGHT))
                .empty(
                        "w:pgMar",
                        "w:top",
                        twips(PageLook.TOP),
                        "w:right",
                        twips(PageLook.RIGHT),
                        "w:bottom",
                        twips(PageLook.BOTTOM),
                        "w:left",
                        twips(PageLook.LEFT),
                        "w:header",
                        twips(PageLook.HEADER),
                        "w:footer",
                        twips(PageLook.FOOTER),
                        "w:gutter",
                        "0")
                .end();
    }

    private static String twips(int length) {
        return Integer.toString(length);
    }
}
