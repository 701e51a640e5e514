package org.gongkai.formats.ofd;

import java.util.Locale;
import org.gongkai.formats.testkit.ZipBuilder;

/** A table of two columns as other programs write it: each in a way that the standard leaves open. */
enum OtherProducer {
    PATHS,
    FILLED_BOXES,
    PICTURES_AS_LINES,
    A_GLYPH_AN_OBJECT,
    MATRICES,
    TEMPLATE_FRAME,
    OTHER_PREFIX,
    NO_PREFIX,
    ABSOLUTE_NAMES;

    private static final String SPACE = "http://www.ofdspec.org/2016";

    /** Labels 甲 to 丙 and the figures 10, 20 and 30, so many on each page. */
    ZipBuilder file(int pages) {
        String root = this == ABSOLUTE_NAMES ? "/Doc_0/" : "";
        String up = this == ABSOLUTE_NAMES ? "/Doc_0/" : "./";
        StringBuilder document = new StringBuilder("<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                + "</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID=\"7\" BaseLoc=\"" + root
                + "Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>");
        ZipBuilder zip = new ZipBuilder();
        for (int i = 0; i < pages; i++) {
            document.append("<ofd:Page ID=\"")
                    .append(10 + i)
                    .append("\" BaseLoc=\"")
                    .append(up);
            document.append("Pages/Page_").append(i).append("/Content.xml\"/>");
            zip.add("Doc_0/Pages/Page_" + i + "/Content.xml", element("Page", page()));
        }
        zip.add("Doc_0/Tpls/Tpl_0/Content.xml", element("Page", content(this == TEMPLATE_FRAME ? frame() : "")));
        zip.add("Doc_0/Document.xml", element("Document", document + "</ofd:Pages>"));
        String doc = this == ABSOLUTE_NAMES ? "/Doc_0/../Doc_0/Document.xml" : "Doc_0/Document.xml";
        zip.add(
                "OFD.xml",
                element(
                        "OFD",
                        "<ofd:DocBody><ofd:DocInfo><ofd:Title>表</ofd:Title></ofd:DocInfo><ofd:DocRoot>" + doc
                                + "</ofd:DocRoot></ofd:DocBody>"));
        return zip;
    }

    private String element(String name, String inner) {
        String xml = "<ofd:" + name + " xmlns:ofd=\"" + SPACE + "\">" + inner + "</ofd:" + name + ">";
        return switch (this) {
            case OTHER_PREFIX -> xml.replace("ofd:", "p1:").replace("xmlns:ofd", "xmlns:p1");
            case NO_PREFIX -> xml.replace("xmlns:ofd", "xmlns").replace("ofd:", "");
            default -> xml;
        };
    }

    private static String content(String objects) {
        return "<ofd:Content><ofd:Layer Type=\"Body\" ID=\"3\">" + objects + "</ofd:Layer></ofd:Content>";
    }

    private String page() {
        StringBuilder objects = new StringBuilder(this == TEMPLATE_FRAME ? "" : frame());
        String[] labels = {"甲类数", "乙类数", "丙类数"};
        for (int row = 0; row < labels.length; row++) {
            text(20, 36 + 10 * row, labels[row], objects);
            text(60, 36 + 10 * row, 10 * (row + 1) + "", objects);
        }
        objects.append(
                "<ofd:TextObject Boundary=\"20 36 20 6\" Size=\"4\" Visible=\"false\"><ofd:TextCode X=\"0\" Y=\"4\">");
        objects.append("999</ofd:TextCode></ofd:TextObject>");
        return "<ofd:Template TemplateID=\"7\" ZOrder=\"Background\"/>" + content(objects.toString());
    }

    private String frame() {
        StringBuilder objects = new StringBuilder();
        for (int row = 0; row <= 3; row++) {
            line(18, 31 + 10 * row, 82, 31 + 10 * row, objects);
        }
        for (double x : new double[] {18, 50, 82}) {
            line(x, 31, x, 61, objects);
        }
        return objects.toString();
    }

    private void line(double x1, double y1, double x2, double y2, StringBuilder out) {
        String box = "%.2f %.2f %.2f %.2f".formatted(x1, y1, x2 - x1, y2 - y1);
        switch (this) {
            case FILLED_BOXES ->
                out.append(String.format(
                        Locale.ROOT,
                        "<ofd:PathObject Boundary=\"%s\" Stroke=\"false\" Fill=\"true\"><ofd:AbbreviatedData>"
                                + "M 0 0 L %.2f 0 L %.2f %.2f L 0 %.2f C</ofd:AbbreviatedData></ofd:PathObject>",
                        box,
                        x2 - x1 + 0.2,
                        x2 - x1 + 0.2,
                        y2 - y1 + 0.2,
                        y2 - y1 + 0.2));
            case PICTURES_AS_LINES ->
                out.append("<ofd:ImageObject ResourceID=\"5\" Boundary=\"%.2f %.2f %.2f %.2f\"/>"
                        .formatted(x1, y1, x2 - x1 + 0.2, y2 - y1 + 0.2));
            case MATRICES ->
                out.append(String.format(
                        Locale.ROOT,
                        "<ofd:PathObject Boundary=\"%s\" CTM=\"0.1 0 0 0.1 0 0\" LineWidth=\"2\"><ofd:AbbreviatedData>"
                                + "S 0 0 L %.1f %.1f</ofd:AbbreviatedData></ofd:PathObject>",
                        box,
                        10 * (x2 - x1),
                        10 * (y2 - y1)));
            default ->
                out.append(String.format(
                        Locale.ROOT,
                        "<ofd:PathObject Boundary=\"%s\"><ofd:StrokeColor Value=\"0 0 0\"/><ofd:AbbreviatedData>"
                                + "M 0 0 L %.2f %.2f</ofd:AbbreviatedData></ofd:PathObject>",
                        box,
                        x2 - x1,
                        y2 - y1));
        }
    }

    private void text(double x, double y, String text, StringBuilder out) {
        double step = text.charAt(0) < 0x1100 ? 2 : 4;
        if (this == A_GLYPH_AN_OBJECT) {
            for (int i = 0; i < text.length(); i++) {
                object(x + step * i, y, text.substring(i, i + 1), "", out);
            }
        } else {
            object(x, y, text, " DeltaX=\"g " + (text.length() - 1) + " " + step + "\"", out);
        }
    }

    private void object(double x, double y, String text, String deltas, StringBuilder out) {
        boolean matrix = this == MATRICES;
        out.append("<ofd:TextObject Boundary=\"%.2f %.2f 30 6\" Size=\"%s\" Font=\"1\""
                .formatted(x, y - 4, matrix ? "1" : "4"));
        out.append(matrix ? " CTM=\"4 0 0 4 0 0\"" : "").append("><ofd:TextCode X=\"0\" Y=\"");
        out.append(matrix ? "1" : "4").append('"');
        out.append(matrix ? "" : deltas).append('>').append(text).append("</ofd:TextCode></ofd:TextObject>");
    }
}
