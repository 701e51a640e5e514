package org.gongkai.formats.docx;

import org.gongkai.formats.flow.PageRole;
import org.gongkai.formats.io.XmlText;

/** The named styles, so that a clerk changes the look of all headings in one place. */
final class DocxStyles {
    static final String TITLE_FONT = "方正小标宋简体";
    static final String BODY_FONT = "仿宋_GB2312";
    static final String HEADING_FONT = "黑体";
    static final String ITEM_FONT = "楷体_GB2312";
    static final String PAGE_NUMBER_FONT = "宋体";
    static final String LATIN_FONT = "Times New Roman";

    /** 二号, 三号, 四号, in half points. */
    private static final int TITLE_SIZE = 44;

    private static final int BODY_SIZE = 32;
    private static final int FOOTER_SIZE = 28;

    private final XmlText xml = new XmlText();

    private DocxStyles() {}

    static byte[] part() {
        DocxStyles styles = new DocxStyles();
        styles.write();
        return styles.xml.bytes();
    }

    /** The style of a line that is no heading below a section. */
    static String id(PageRole role) {
        return switch (role) {
            case TITLE -> "Heading1";
            case SECTION -> "Heading2";
            case SUBSECTION -> "Heading3";
            case DATE -> "PublicationDate";
            case ITEM -> "Item";
            case ATTACHMENT -> "Attachment";
            case SIGNATURE -> "Signature";
            case PROSE -> "BodyText";
        };
    }

    private void write() {
        xml.start("w:styles", "xmlns:w", DocxWriter.WORD);
        defaults();
        start("Normal", "Normal", "", true);
        xml.start("w:pPr")
                .empty("w:widowControl")
                .empty("w:jc", "w:val", "both")
                .end();
        font(BODY_FONT, BODY_SIZE, false);
        xml.end();
        heading(1, TITLE_FONT, TITLE_SIZE);
        heading(2, HEADING_FONT, BODY_SIZE);
        heading(3, ITEM_FONT, BODY_SIZE);
        for (int level = 4; level <= PageLook.DEEPEST_HEADING; level++) {
            heading(level, BODY_FONT, BODY_SIZE);
        }
        lines();
        cells();
        table();
        start("Footer", "footer", "Normal", false);
        font(PAGE_NUMBER_FONT, FOOTER_SIZE, false);
    }

    private void defaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        xml.empty(
                "w:rFonts", "w:ascii", LATIN_FONT, "w:hAnsi", LATIN_FONT, "w:eastAsia", BODY_FONT, "w:cs", LATIN_FONT);
        xml.empty("w:kern", "w:val", "2").empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        xml.end(2).empty("w:pPrDefault").end();
    }

    private void lines() {
        start("BodyText", "Body Text", "Normal", false);
        paragraph("200", "", "both");
        xml.end();
        start("Item", "小标题", "BodyText", false);
        xml.start("w:pPr").empty("w:keepNext").end();
        font(ITEM_FONT, BODY_SIZE, false);
        xml.end();
        start("PublicationDate", "发布日期", "Normal", false);
        xml.start("w:pPr");
        spacing("0", PageLook.LINE);
        xml.empty("w:jc", "w:val", "center").end();
        font(ITEM_FONT, BODY_SIZE, false);
        xml.end();
        start("Attachment", "附件说明", "Normal", false);
        paragraph("200", "", "left");
        xml.end();
        start("Signature", "Signature", "Normal", false);
        paragraph("", "200", "right");
        xml.end();
        start("Gap", "间隔", "Normal", false);
        xml.start("w:pPr")
                .empty("w:spacing", "w:line", "240", "w:lineRule", "exact")
                .end();
        xml.end();
    }

    private void cells() {
        start("Cell", "表格数字", "Normal", false);
        xml.start("w:pPr").empty("w:jc", "w:val", "center").end();
        font(BODY_FONT, 21, false);
        xml.end();
        start("CellText", "表格文字", "Cell", false);
        xml.start("w:pPr").empty("w:jc", "w:val", "left").end();
        xml.end();
    }

    private void table() {
        xml.start("w:style", "w:type", "table", "w:styleId", "Ruled").empty("w:name", "w:val", "Table Grid");
        xml.start("w:tblPr").start("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.end().start("w:tblCellMar");
        for (String side : new String[] {"left", "right"}) {
            xml.empty("w:" + side, "w:w", "34", "w:type", "dxa");
        }
        xml.end(3);
    }

    private void heading(int level, String font, int size) {
        start("Heading" + level, "heading " + level, "Normal", false);
        xml.start("w:pPr").empty("w:keepNext").empty("w:keepLines");
        boolean title = level == 1;
        spacing(title ? "360" : "0", title ? "700" : PageLook.LINE);
        xml.empty("w:ind", "w:firstLineChars", title ? "" : "200", "w:firstLine", title ? "" : "640");
        xml.empty("w:jc", "w:val", title ? "center" : "left");
        xml.empty("w:outlineLvl", "w:val", Integer.toString(level - 1)).end();
        font(font, size, level > 3);
        xml.end();
    }

    private void paragraph(String firstLineChars, String rightChars, String align) {
        xml.start("w:pPr");
        spacing("0", PageLook.LINE);
        xml.empty(
                "w:ind",
                "w:rightChars",
                rightChars,
                "w:right",
                rightChars.isEmpty() ? "" : "640",
                "w:firstLineChars",
                firstLineChars,
                "w:firstLine",
                firstLineChars.isEmpty() ? "" : "640");
        xml.empty("w:jc", "w:val", align).end();
    }

    private void spacing(String after, String line) {
        xml.empty("w:spacing", "w:before", "0", "w:after", after, "w:line", line, "w:lineRule", "exact");
    }

    private void start(String id, String name, String basis, boolean usual) {
        xml.start("w:style", "w:type", "paragraph", "w:default", usual ? "1" : "", "w:styleId", id);
        xml.empty("w:name", "w:val", name);
        if (!basis.isEmpty()) {
            xml.empty("w:basedOn", "w:val", basis);
        }
        xml.empty("w:qFormat");
    }

    private void font(String name, int size, boolean bold) {
        xml.start("w:rPr").empty("w:rFonts", "w:eastAsia", name);
        if (bold) {
            xml.empty("w:b");
        }
        xml.empty("w:sz", "w:val", Integer.toString(size))
                .empty("w:szCs", "w:val", Integer.toString(size))
                .end();
    }
}
