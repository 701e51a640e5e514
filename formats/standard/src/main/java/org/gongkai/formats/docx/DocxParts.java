package org.gongkai.formats.docx;

import org.gongkai.formats.flow.PageFont;
import org.gongkai.formats.io.Ooxml;
import org.gongkai.formats.io.XmlText;

/** The parts around the body: the same for every document, but for its title. */
final class DocxParts {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxParts() {}

    static byte[] contentTypes() {
        XmlText xml = new XmlText().start("Types", "xmlns", Ooxml.PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "/word/document.xml", OFFICE + "document.main+xml");
        type(xml, "/word/styles.xml", OFFICE + "styles+xml");
        type(xml, "/word/settings.xml", OFFICE + "settings+xml");
        type(xml, "/word/fontTable.xml", OFFICE + "fontTable+xml");
        type(xml, "/word/footer1.xml", OFFICE + "footer+xml");
        type(xml, "/word/footer2.xml", OFFICE + "footer+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        return xml.bytes();
    }

    private static void type(XmlText xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    static byte[] packageRelations() {
        XmlText xml = new XmlText().start("Relationships", "xmlns", Ooxml.PACKAGE + "relationships");
        relation(xml, "rId1", Ooxml.RELATIONS + "/officeDocument", "word/document.xml");
        relation(xml, "rId2", Ooxml.PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        return xml.bytes();
    }

    static byte[] bodyRelations() {
        XmlText xml = new XmlText().start("Relationships", "xmlns", Ooxml.PACKAGE + "relationships");
        relation(xml, "rId1", Ooxml.RELATIONS + "/styles", "styles.xml");
        relation(xml, "rId2", Ooxml.RELATIONS + "/settings", "settings.xml");
        relation(xml, "rId3", Ooxml.RELATIONS + "/fontTable", "fontTable.xml");
        relation(xml, "rId4", Ooxml.RELATIONS + "/footer", "footer1.xml");
        relation(xml, "rId5", Ooxml.RELATIONS + "/footer", "footer2.xml");
        return xml.bytes();
    }

    private static void relation(XmlText xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    static byte[] properties(String title) {
        XmlText xml = new XmlText()
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        Ooxml.PACKAGE + "metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/");
        return xml.element("dc:title", title).element("dc:language", "zh-CN").bytes();
    }

    /** Odd pages have their number at the right, even ones at the left, as printed on both sides. */
    static byte[] settings() {
        XmlText xml = new XmlText().start("w:settings", "xmlns:w", DocxWriter.WORD);
        xml.empty("w:evenAndOddHeaders").empty("w:characterSpacingControl", "w:val", "compressPunctuation");
        xml.start("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .end();
        return xml.empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN")
                .bytes();
    }

    static byte[] fonts() {
        XmlText xml = new XmlText().start("w:fonts", "xmlns:w", DocxWriter.WORD);
        for (PageFont font : PageFont.values()) {
            font(xml, font.family(), String.join(",", font.others()));
        }
        return xml.bytes();
    }

    private static void font(XmlText xml, String name, String others) {
        xml.start("w:font", "w:name", name)
                .empty("w:altName", "w:val", others)
                .empty("w:charset", "w:val", "86")
                .end();
    }

    /** — 1 —, one letter in from the edge. */
    static byte[] footer(String side) {
        XmlText xml = new XmlText().start("w:ftr", "xmlns:w", DocxWriter.WORD);
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer");
        xml.empty("w:ind", "w:" + side + "Chars", "100", "w:" + side, "280")
                .empty("w:jc", "w:val", side)
                .end();
        text(xml, "— ");
        xml.start("w:fldSimple", "w:instr", " PAGE ");
        text(xml, "1");
        xml.end();
        text(xml, " —");
        return xml.bytes();
    }

    private static void text(XmlText xml, String text) {
        xml.start("w:r").start("w:t", "xml:space", "preserve").text(text).end(2);
    }
}
