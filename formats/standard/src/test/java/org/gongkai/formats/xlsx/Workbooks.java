package org.gongkai.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.gongkai.formats.testkit.ZipBuilder;

/** Workbooks for tests: those other programs made, and some made by hand. */
final class Workbooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /**
     * Cell styles: 1 framed, 2 to 9 the number formats of {@link #FORMATS}, 10 large letters, 11 struck out, 12 white,
     * 13 white on a colour; the rule 0 makes white, the rule 1 white on a colour.
     */
    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>%s</numFmts>"
            + "<fonts><font><sz val=\"11\"/></font><font><sz val=\"18\"/></font>"
            + "<font><strike/></font><font><color rgb=\"FFFFFFFF\"/></font></fonts><fills><fill><patternFill/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF4472C4\"/></patternFill></fill></fills>"
            + "<borders><border><left/></border><border><left style=\"thin\"/><right style=\"thin\"/></border></borders>"
            + "<cellStyleXfs><xf borderId=\"1\"/></cellStyleXfs><cellXfs><xf/><xf borderId=\"1\"/>%s"
            + "<xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"3\"/><xf fontId=\"3\" fillId=\"1\"/></cellXfs>"
            + "<dxfs><dxf><font><color theme=\"0\"/></font></dxf><dxf><font><color theme=\"0\"/></font><fill/></dxf></dxfs></styleSheet>";

    private static final String[] FORMATS = {
        "0.00", "0.00\"万元\"", "#,##0", "0%", "yyyy\"年\"m\"月\"d\"日\"", "0.0,", "0;-0;;@", "General\"件\""
    };

    private Workbooks() {}

    /** A file of the folder of fixtures. */
    static byte[] file(String name) throws IOException {
        try (InputStream in = Workbooks.class.getResourceAsStream("/xlsx/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** A workbook of one sheet with these rows, and what follows them. */
    static byte[] sheet(String rows, String... behind) {
        return sheets("", "<sheetData>" + rows + "</sheetData>" + String.join("", behind));
    }

    /** A workbook of several sheets; {@code settings} stand behind the list of sheets. */
    static byte[] sheets(String settings, String... sheets) {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        ZipBuilder zip = new ZipBuilder()
                .add(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
                                + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        for (int i = 1; i <= sheets.length; i++) {
            boolean hidden = sheets[i - 1].startsWith("hidden");
            list.append("<sheet name=\"s")
                    .append(i)
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"r")
                    .append(i);
            list.append(hidden ? "\" state=\"hidden\"/>" : "\"/>");
            relations.append(relation("r" + i, "worksheet", "worksheets/s" + i + ".xml"));
            zip.add(
                    "xl/worksheets/s" + i + ".xml",
                    "<worksheet xmlns=\"" + MAIN + "\">" + sheets[i - 1].substring(hidden ? "hidden".length() : 0)
                            + "</worksheet>");
        }
        relations.append(relation("rs", "styles", "styles.xml")).append(relation("rt", "sharedStrings", "/xl/t.xml"));
        return zip.add("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>")
                .add(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + list + "</sheets>"
                                + settings + "</workbook>")
                .add("xl/styles.xml", styles())
                .add(
                        "xl/t.xml",
                        "<sst xmlns=\"" + MAIN + "\"><si><r><t>政府</t></r><r><rPr><b/></rPr><t>信息</t></r>"
                                + "<rPh sb=\"0\" eb=\"2\"><t>zhèngfǔ</t></rPh></si><si><t>甲_x000D_\n乙</t></si></sst>")
                .bytes();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < FORMATS.length; i++) {
            String code = FORMATS[i].replace("\"", "&quot;");
            codes.append("<numFmt numFmtId=\"")
                    .append(170 + i)
                    .append("\" formatCode=\"")
                    .append(code)
                    .append("\"/>");
            cells.append("<xf numFmtId=\"").append(170 + i).append("\"/>");
        }
        return String.format(STYLES, codes, cells);
    }
}
