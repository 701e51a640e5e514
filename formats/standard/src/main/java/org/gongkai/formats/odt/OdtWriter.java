package org.gongkai.formats.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.formats.flow.PageItem;
import org.gongkai.formats.flow.PageLine;
import org.gongkai.formats.flow.PageLook;
import org.gongkai.formats.flow.PagePlan;
import org.gongkai.formats.flow.PageRole;
import org.gongkai.formats.flow.TablePlan;
import org.gongkai.formats.io.XmlText;
import org.gongkai.formats.io.ZipText;

/** Writes a document as a package of the parts that every office program asks for, and no more. */
final class OdtWriter {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private final XmlText xml;
    private final List<PageItem> items;

    private OdtWriter(List<PageItem> items) {
        this.xml = Names.begin("office:document-content");
        this.items = items;
    }

    static void write(Document document, OutputStream out) throws IOException {
        ZipText zip = new ZipText(out);
        zip.addPlain("mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        zip.add("META-INF/manifest.xml", manifest());
        zip.add("meta.xml", meta(title(document)));
        zip.add("styles.xml", OdtLook.part());
        zip.add("content.xml", new OdtWriter(PagePlan.of(document, PageLook.TEXT_WIDTH)).content());
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

    private static byte[] manifest() {
        XmlText xml = new XmlText()
                .start(
                        "manifest:manifest",
                        "xmlns:manifest",
                        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                        "manifest:version",
                        Names.VERSION);
        entry(xml, "/", MEDIA_TYPE);
        for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
            entry(xml, part, "text/xml");
        }
        return xml.bytes();
    }

    private static void entry(XmlText xml, String path, String type) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }

    private static byte[] meta(String title) {
        return Names.begin("office:document-meta")
                .start("office:meta")
                .element("dc:title", title)
                .element("dc:language", "zh-CN")
                .bytes();
    }

    private byte[] content() {
        xml.start("office:automatic-styles");
        int tables = 0;
        for (PageItem item : items) {
            if (item instanceof TablePlan plan) {
                new OdtTable(xml, plan, ++tables).styles();
            }
        }
        OdtLook.belowTable(xml);
        xml.end().start("office:body").start("office:text");
        boolean afterTable = false;
        tables = 0;
        for (PageItem item : items) {
            if (item instanceof TablePlan plan) {
                if (afterTable) {
                    xml.empty("text:p", "text:style-name", "Gap");
                }
                new OdtTable(xml, plan, ++tables).write();
            } else if (item instanceof PageLine line) {
                line(line, afterTable);
            }
            afterTable = item instanceof TablePlan;
        }
        return xml.bytes();
    }

    private void line(PageLine line, boolean afterTable) {
        int level = Math.min(line.level(), PageLook.DEEPEST_HEADING);
        String style = (line.role() == PageRole.SUBSECTION ? "Heading_20_" + level : OdtLook.name(line.role()))
                + (afterTable ? OdtLook.BELOW : "");
        if (level > 0) {
            xml.start("text:h", "text:style-name", style, "text:outline-level", Integer.toString(level));
        } else {
            xml.start("text:p", "text:style-name", style);
        }
        text(xml, line.text());
        xml.end();
    }

    /** Text whose blanks and line feeds are kept. */
    static void text(XmlText xml, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' && (i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\n');
            if (c == '\n' || c == '\t' || blank) {
                xml.text(text.substring(from, i));
                xml.empty(c == '\n' ? "text:line-break" : c == '\t' ? "text:tab" : "text:s");
                from = i + 1;
            }
        }
        xml.text(text.substring(from));
    }
}
