package org.gongkai.formats.docx;

import java.io.IOException;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.gongkai.formats.testkit.ZipBuilder;

/** A small Word document made for a test: the markup of its parts, without what says nothing. */
final class Docx {
    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final ZipBuilder zip = new ZipBuilder();

    private Docx(String body) {
        zip.add(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"" + OFFICE + "document.main+xml\"/></Types>");
        zip.add("_rels/.rels", relations("officeDocument", "word/document.xml"));
        zip.add("word/document.xml", "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + RELATIONS + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    static Docx of(String body) {
        return new Docx(body);
    }

    /** Adds a part beside the body: {@code styles}, {@code numbering}, {@code footnotes}. */
    Docx with(String type, String content) {
        zip.add("word/" + type + ".xml", "<w:" + type + NAMES + ">" + content + "</w:" + type + ">");
        return this;
    }

    byte[] bytes() {
        return zip.bytes();
    }

    Document read() throws IOException {
        return new DocxCodec().read(bytes(), ReadLimits.standard()).get(0).value();
    }

    String dump() throws IOException {
        return DocumentDump.of(read());
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String text) {
        return cell("", text);
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + (text.startsWith("<") ? text : p(text)) + "</w:tc>";
    }
}
