package org.gongkai.formats.docx;

import org.gongkai.formats.flow.PageFont;
import org.gongkai.formats.flow.PageLook;
import org.gongkai.formats.flow.PageRole;
import org.gongkai.formats.io.XmlText;

/** The named styles, so that a clerk changes the look of all headings in one place. */
final class DocxStyles {
    private static final String LINE = Integer.toString(PageLook.LINE);
    private static final String INDENT = Integer.toString(PageLook.INDENT);

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
        font(PageFont.BODY, PageLook.BODY_SIZE, false);
        xml.end();
        heading(1, PageFont.TITLE, PageLook.TITLE_SIZE);
        heading(2, PageFont.HEADING, PageLook.BODY_SIZE);
        heading(3, PageFont.ITEM, PageLook.BODY_SIZE);
        for (int level = 4; level <= PageLook.DEEPEST_HEADING; level++) {
            heading(level, PageFont.BODY, PageLook.BODY_SIZE);
        }
        lines();
        cells();
        table();
        start("Footer", "footer", "Normal", false);
        font(PageFont.NUMBER, PageLook.NUMBER_SIZE, false);
    }

    private void defaults() {
        xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
        xml.empty(
                "w:rFonts",
                "w:ascii",
                PageFont.LATIN,
                "w:hAnsi",
                PageFont.LATIN,
                "w:eastAsia",
                PageFont.BODY.family(),
                "w:cs",
                PageFont.LATIN);
        xml.empty("w:kern", "w:val", "2").empty("w:lang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        xml.end(2).empty("w:pPrDefault").end();
    }

    private void lines() {
        start("BodyText", "Body Text", "Normal", false);
        paragraph("200", "", "both");
        xml.end();
        start("Item", "小标题", "BodyText", false);
        xml.start("w:pPr").empty("w:keepNext").end();
        font(PageFont.ITEM, PageLook.BODY_SIZE, false);
        xml.end();
        start("PublicationDate", "发布日期", "Normal", false);
        xml.start("w:pPr");
        spacing("0", LINE);
        xml.empty("w:jc", "w:val", "center").end();
        font(PageFont.ITEM, PageLook.BODY_SIZE, false);
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
        font(PageFont.BODY, 21, false);
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
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            boolean beside = side.equals("left") || side.equals("right");
            int margin = beside ? PageLook.CELL_PADDING : PageLook.CELL_GAP;
            xml.empty("w:" + side, "w:w", Integer.toString(margin), "w:type", "dxa");
        }
        xml.end(3);
    }

    private void heading(int level, PageFont font, int size) {
        start("Heading" + level, "heading " + level, "Normal", false);
        xml.start("w:pPr").empty("w:keepNext").empty("w:keepLines");
        boolean title = level == 1;
        spacing(title ? "360" : "0", title ? "700" : LINE);
        xml.empty("w:ind", "w:firstLineChars", title ? "" : "200", "w:firstLine", title ? "" : INDENT);
        xml.empty("w:jc", "w:val", title ? "center" : "left");
        xml.empty("w:outlineLvl", "w:val", Integer.toString(level - 1)).end();
        font(font, size, level > 3);
        xml.end();
    }

    private void paragraph(String firstLineChars, String rightChars, String align) {
        xml.start("w:pPr");
        spacing("0", LINE);
        xml.empty(
                "w:ind",
                "w:rightChars",
                rightChars,
                "w:right",
                rightChars.isEmpty() ? "" : INDENT,
                "w:firstLineChars",
                firstLineChars,
                "w:firstLine",
                firstLineChars.isEmpty() ? "" : INDENT);
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

    private void font(PageFont font, int size, boolean bold) {
        xml.start("w:rPr").empty("w:rFonts", "w:eastAsia", font.family());
        if (bold) {
            xml.empty("w:b");
        }
        xml.empty("w:sz", "w:val", Integer.toString(size))
                .empty("w:szCs", "w:val", Integer.toString(size))
                .end();
    }
}
