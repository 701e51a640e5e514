package org.gongkai.formats.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.formats.page.Advances;
import org.gongkai.formats.page.PageSetter;
import org.gongkai.formats.page.Rule;
import org.gongkai.formats.page.SetDocument;
import org.gongkai.formats.page.SetMark;
import org.gongkai.formats.page.SetPage;
import org.gongkai.formats.page.SetText;

/** Writes the parts of a file. */
final class OfdWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int FONT = 1;
    private static final double LINE = 0.18;

    /** 宋体 has Chinese characters on a square, and all others on half of one. */
    private static final Advances WIDTHS = c -> c < 0x1100 ? 0.5 : 1;

    private final ZipOutputStream zip;
    private int lastId = FONT;

    private OfdWriter(ZipOutputStream zip) {
        this.zip = zip;
    }

    static void write(Document document, OutputStream out) throws IOException {
        // Finished, not closed: the stream is the caller's.
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new OfdWriter(zip).write(document);
        zip.finish();
    }

    private void write(Document document) throws IOException {
        SetDocument set = PageSetter.set(document, WIDTHS);
        part(
                "OFD.xml",
                HEAD + "<ofd:OFD" + SPACE + " Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
                        + "<ofd:DocID>" + "0".repeat(32) + "</ofd:DocID><ofd:Title>" + XmlText.of(title(document))
                        + "</ofd:Title><ofd:Creator>Gongkai</ofd:Creator></ofd:DocInfo>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        int firstPage = lastId + 1;
        lastId += set.pages().size();
        for (int i = 0; i < set.pages().size(); i++) {
            part("Doc_0/Pages/Page_" + i + "/Content.xml", page(set.pages().get(i)));
        }
        part(
                "Doc_0/PublicRes.xml",
                HEAD + "<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\"" + FONT
                        + "\" FontName=\"宋体\" FamilyName=\"宋体\" Charset=\"unicode\"/></ofd:Fonts></ofd:Res>");
        part("Doc_0/Document.xml", document(set, firstPage));
    }

    private static String title(Document document) {
        return document.title()
                .orElseGet(() -> document.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text())
                        .findFirst()
                        .orElse(""));
    }

    private String document(SetDocument set, int firstPage) {
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append("<ofd:Document")
                .append(SPACE)
                .append("><ofd:CommonData><ofd:MaxUnitID>")
                .append(lastId);
        xml.append("</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>").append(paper());
        xml.append("</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>");
        xml.append("<ofd:Pages>");
        for (int i = 0; i < set.pages().size(); i++) {
            xml.append("<ofd:Page ID=\"").append(firstPage + i);
            xml.append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
        }
        xml.append("</ofd:Pages>");
        if (!set.marks().isEmpty()) {
            xml.append("<ofd:Outlines>");
            set.marks().forEach(mark -> outline(mark, firstPage, xml));
            xml.append("</ofd:Outlines>");
        }
        return xml.append("</ofd:Document>").toString();
    }

    private static void outline(SetMark mark, int firstPage, StringBuilder xml) {
        xml.append("<ofd:OutlineElem Title=\"").append(XmlText.of(mark.title())).append("\"><ofd:Actions>");
        xml.append("<ofd:Action Event=\"CLICK\"><ofd:Goto><ofd:Dest Type=\"XYZ\" PageID=\"");
        xml.append(firstPage + mark.page() - 1).append("\" Left=\"0\" Top=\"").append(millimetres(mark.y()));
        xml.append("\" Zoom=\"0\"/></ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem>");
    }

    private static String paper() {
        return "0 0 " + millimetres(SetPage.WIDTH) + " " + millimetres(SetPage.HEIGHT);
    }

    private String page(SetPage page) {
        StringBuilder xml = new StringBuilder(HEAD);
        xml.append("<ofd:Page")
                .append(SPACE)
                .append("><ofd:Area><ofd:PhysicalBox>")
                .append(paper());
        xml.append("</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"").append(++lastId);
        xml.append("\" Type=\"Body\">\n");
        page.rules().forEach(rule -> line(rule, xml));
        page.texts().forEach(text -> text(text, xml));
        return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private void line(Rule rule, StringBuilder xml) {
        xml.append("<ofd:PathObject ID=\"").append(++lastId).append("\" Boundary=\"");
        double reach = LINE * PageWalk.POINTS / 2;
        xml.append(millimetres(rule.left() - reach))
                .append(' ')
                .append(millimetres(rule.top() - reach))
                .append(' ');
        xml.append(millimetres(rule.right() - rule.left() + 2 * reach)).append(' ');
        xml.append(millimetres(rule.bottom() - rule.top() + 2 * reach));
        xml.append("\" LineWidth=\"").append(LINE).append("\"><ofd:AbbreviatedData>M ");
        xml.append(millimetres(reach)).append(' ').append(millimetres(reach)).append(" L ");
        xml.append(millimetres(rule.right() - rule.left() + reach)).append(' ');
        xml.append(millimetres(rule.bottom() - rule.top() + reach));
        xml.append("</ofd:AbbreviatedData></ofd:PathObject>\n");
    }

    private void text(SetText text, StringBuilder xml) {
        String shown = XmlText.valid(text.text());
        double ascent = 0.88 * text.size();
        xml.append("<ofd:TextObject ID=\"")
                .append(++lastId)
                .append("\" Boundary=\"")
                .append(millimetres(text.x()));
        xml.append(' ').append(millimetres(text.y() - ascent)).append(' ');
        xml.append(millimetres(WIDTHS.of(shown) * text.size())).append(' ').append(millimetres(1.2 * text.size()));
        xml.append("\" Font=\"").append(FONT).append("\" Size=\"").append(millimetres(text.size()));
        xml.append(text.strong() ? "\" Weight=\"700" : "");
        xml.append("\"><ofd:TextCode X=\"0\" Y=\"").append(millimetres(ascent)).append('"');
        deltas(shown, text.size(), xml);
        xml.append('>').append(XmlText.of(shown)).append("</ofd:TextCode></ofd:TextObject>\n");
    }

    /** How far each character stands from the next; {@code g n d} for n times the same. */
    private static void deltas(String text, double size, StringBuilder xml) {
        int[] characters = text.codePoints().toArray();
        if (characters.length < 2) {
            return;
        }
        xml.append(" DeltaX=\"");
        for (int i = 0; i < characters.length - 1; ) {
            int end = i + 1;
            while (end < characters.length - 1 && WIDTHS.of(characters[end]) == WIDTHS.of(characters[i])) {
                end++;
            }
            xml.append(i > 0 ? " " : "");
            xml.append(end - i > 1 ? "g " + (end - i) + " " : "");
            xml.append(millimetres(WIDTHS.of(characters[i]) * size));
            i = end;
        }
        xml.append('"');
    }

    private static String millimetres(double points) {
        return String.format(Locale.ROOT, "%.4f", points / PageWalk.POINTS);
    }

    private void part(String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same bytes at any time and in any time zone.
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
