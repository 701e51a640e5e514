package org.gongkai.formats.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.document.Document;
import org.gongkai.document.FillIn;
import org.gongkai.formats.io.Ooxml;
import org.gongkai.formats.io.ZipText;

/** Packs a workbook of one sheet; the same document gives the same bytes. */
final class WorkbookWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);

    private WorkbookWriter() {}

    /** A page to be read. */
    static byte[] bytes(Document document) throws IOException {
        return new WorkbookWriter().write(SheetPlan.of(document), false);
    }

    /** A form to be filled in. */
    static byte[] bytes(FillIn form) throws IOException {
        return new WorkbookWriter().write(SheetPlan.of(form), true);
    }

    private byte[] write(SheetPlan plan, boolean guarded) throws IOException {
        CellStyles styles = new CellStyles();
        SharedTexts texts = new SharedTexts();
        String sheet = new SheetWriter(plan, styles, texts).write(guarded);
        ZipText zip = new ZipText(bytes);
        part(zip, "[Content_Types].xml", contentTypes());
        part(zip, "_rels/.rels", packageRelations());
        part(zip, "docProps/core.xml", properties(plan.title()));
        part(zip, "xl/workbook.xml", workbook());
        part(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
        part(zip, "xl/worksheets/sheet1.xml", HEAD + sheet);
        part(zip, "xl/sharedStrings.xml", HEAD + texts.xml(Ooxml.SHEET));
        part(zip, "xl/styles.xml", HEAD + styles.xml(Ooxml.SHEET));
        zip.finish();
        return bytes.toByteArray();
    }

    private static void part(ZipText zip, String name, String xml) throws IOException {
        zip.add(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String contentTypes() {
        return HEAD + "<Types xmlns=\"" + Ooxml.PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", TYPE + "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml")
                + override("/xl/sharedStrings.xml", TYPE + "sharedStrings+xml")
                + override("/xl/styles.xml", TYPE + "styles+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String packageRelations() {
        return HEAD + "<Relationships xmlns=\"" + Ooxml.PACKAGE + "relationships\">"
                + relation("rId1", Ooxml.RELATIONS + "/officeDocument", "xl/workbook.xml")
                + relation("rId2", Ooxml.PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + "</Relationships>";
    }

    private static String workbookRelations() {
        return HEAD + "<Relationships xmlns=\"" + Ooxml.PACKAGE + "relationships\">"
                + relation("rId1", Ooxml.RELATIONS + "/worksheet", "worksheets/sheet1.xml")
                + relation("rId2", Ooxml.RELATIONS + "/sharedStrings", "sharedStrings.xml")
                + relation("rId3", Ooxml.RELATIONS + "/styles", "styles.xml")
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String workbook() {
        return HEAD + "<workbook xmlns=\"" + Ooxml.SHEET + "\" xmlns:r=\"" + Ooxml.RELATIONS
                + "\"><bookViews><workbookView/></bookViews>"
                + "<sheets><sheet name=\"报告\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    private static String properties(String title) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + Ooxml.PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + CellXml.of(title)
                + "</dc:title></cp:coreProperties>";
    }
}
