package org.gongkai.formats.odt;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.formats.flow.PageFont;
import org.gongkai.formats.flow.PageLook;
import org.gongkai.formats.flow.PageRole;
import org.gongkai.formats.io.XmlText;

/** The named styles and the page, so that a clerk changes the look of all headings in one place. */
final class OdtLook {
    /** At the end of the name of a style: the same below a table. */
    static final String BELOW = "_20_below";

    /** As high as a line with a page number is. */
    private static final int FOOTER_HEIGHT = 454;

    private static final int FOOTER_GAP = 397;
    private static final int BELOW_TITLE = 360;
    private static final int TITLE_LINE = 700;
    private static final int GAP_LINE = 240;

    private final XmlText xml = Names.begin("office:document-styles");

    private OdtLook() {}

    static byte[] part() {
        OdtLook look = new OdtLook();
        look.write();
        return look.xml.bytes();
    }

    /** The style of a line that is no heading below a section. */
    static String name(PageRole role) {
        return switch (role) {
            case TITLE -> "Heading_20_1";
            case SECTION -> "Heading_20_2";
            case SUBSECTION -> "Heading_20_3";
            case DATE -> "Publication_20_date";
            case ITEM -> "Item";
            case ATTACHMENT -> "Attachment";
            case SIGNATURE -> "Signature";
            case PROSE -> "Text_20_body";
        };
    }

    /** The same styles for what stands below a table, as styles of one document. */
    static void belowTable(XmlText xml) {
        Stream.concat(
                        Stream.of(PageRole.values()).map(OdtLook::name),
                        Stream.iterate(4, level -> level <= PageLook.DEEPEST_HEADING, level -> level + 1)
                                .map(level -> "Heading_20_" + level))
                .forEach(name -> xml.start(
                                "style:style",
                                "style:name",
                                name + BELOW,
                                "style:family",
                                "paragraph",
                                "style:parent-style-name",
                                name)
                        .empty("style:paragraph-properties", "fo:margin-top", Names.points(PageLook.BELOW_TABLE))
                        .end());
    }

    private void write() {
        xml.start("office:font-face-decls");
        face(PageFont.LATIN, "'" + PageFont.LATIN + "'");
        for (PageFont font : PageFont.values()) {
            face(
                    font.family(),
                    Stream.concat(Stream.of(font.family()), font.others().stream())
                            .map(family -> "'" + family + "'")
                            .collect(Collectors.joining(", ")));
        }
        xml.end().start("office:styles");
        standard();
        heading(1, PageFont.TITLE, PageLook.TITLE_SIZE);
        heading(2, PageFont.HEADING, PageLook.BODY_SIZE);
        heading(3, PageFont.ITEM, PageLook.BODY_SIZE);
        for (int level = 4; level <= PageLook.DEEPEST_HEADING; level++) {
            heading(level, PageFont.BODY, PageLook.BODY_SIZE);
        }
        line("Text_20_body", "Text body", PageLook.INDENT, 0, "justify", PageFont.BODY, false);
        line("Item", "小标题", PageLook.INDENT, 0, "justify", PageFont.ITEM, true);
        line("Publication_20_date", "发布日期", 0, 0, "center", PageFont.ITEM, false);
        line("Attachment", "附件说明", PageLook.INDENT, 0, "start", PageFont.BODY, false);
        line("Signature", "Signature", 0, PageLook.INDENT, "end", PageFont.BODY, false);
        plain("Cell", "表格数字", "Standard", "center");
        plain("CellText", "表格文字", "Cell", "start");
        plain("Footer", "Footer", "Standard", "");
        font(PageFont.NUMBER, PageLook.NUMBER_SIZE, false);
        xml.end();
        gap();
        xml.end();
        page();
    }

    private void face(String name, String families) {
        xml.empty("style:font-face", "style:name", name, "svg:font-family", families);
    }

    private void standard() {
        xml.start("style:default-style", "style:family", "paragraph")
                .empty(
                        "style:text-properties",
                        "style:font-name",
                        PageFont.LATIN,
                        "fo:language",
                        "en",
                        "fo:country",
                        "US",
                        "style:language-asian",
                        "zh",
                        "style:country-asian",
                        "CN")
                .end();
        start("Standard", "", "", "");
        font(PageFont.BODY, PageLook.BODY_SIZE, false);
        xml.end();
    }

    private void start(String name, String shown, String basis, String outline) {
        xml.start(
                "style:style",
                "style:name",
                name,
                "style:display-name",
                shown,
                "style:family",
                "paragraph",
                "style:parent-style-name",
                basis,
                "style:default-outline-level",
                outline);
    }

    private void heading(int level, PageFont font, int size) {
        boolean title = level == 1;
        start("Heading_20_" + level, "Heading " + level, "Standard", Integer.toString(level));
        xml.empty(
                "style:paragraph-properties",
                "fo:keep-with-next",
                "always",
                "fo:keep-together",
                "always",
                "fo:line-height",
                Names.points(title ? TITLE_LINE : PageLook.LINE),
                "fo:margin-bottom",
                title ? Names.points(BELOW_TITLE) : "",
                "fo:text-indent",
                title ? "" : Names.points(PageLook.INDENT),
                "fo:text-align",
                title ? "center" : "start");
        font(font, size, level > 3);
        xml.end();
    }

    private void line(String name, String shown, int indent, int right, String align, PageFont font, boolean keep) {
        start(name, shown, "Standard", "");
        xml.empty(
                "style:paragraph-properties",
                "fo:line-height",
                Names.points(PageLook.LINE),
                "fo:text-indent",
                Names.points(indent),
                "fo:margin-right",
                Names.points(right),
                "fo:margin-left",
                "0pt",
                "fo:text-align",
                align,
                "fo:keep-with-next",
                keep ? "always" : "");
        font(font, PageLook.BODY_SIZE, false);
        xml.end();
    }

    private void plain(String name, String shown, String basis, String align) {
        start(name, shown, basis, "");
        xml.empty("style:paragraph-properties", "fo:text-align", align);
        if (!align.isEmpty()) {
            xml.end();
        }
    }

    private void gap() {
        start("Gap", "间隔", "Standard", "");
        xml.empty("style:paragraph-properties", "fo:line-height", Names.points(GAP_LINE))
                .end();
    }

    private void font(PageFont font, int halfPoints, boolean bold) {
        String size = Names.points(halfPoints * 10);
        xml.empty(
                "style:text-properties",
                "style:font-name",
                PageFont.LATIN,
                "style:font-name-asian",
                font.family(),
                "fo:font-size",
                size,
                "style:font-size-asian",
                size,
                "fo:font-weight",
                bold ? "bold" : "",
                "style:font-weight-asian",
                bold ? "bold" : "");
    }

    /** Odd pages have their number at the right, even ones at the left, as printed on both sides. */
    private void page() {
        xml.start("office:automatic-styles");
        xml.start("style:page-layout", "style:name", "A4")
                .empty(
                        "style:page-layout-properties",
                        "fo:page-width",
                        Names.points(PageLook.WIDTH),
                        "fo:page-height",
                        Names.points(PageLook.HEIGHT),
                        "fo:margin-top",
                        Names.points(PageLook.TOP),
                        "fo:margin-bottom",
                        Names.points(PageLook.BOTTOM - FOOTER_HEIGHT - FOOTER_GAP),
                        "fo:margin-left",
                        Names.points(PageLook.LEFT),
                        "fo:margin-right",
                        Names.points(PageLook.RIGHT))
                .start("style:footer-style")
                .empty(
                        "style:header-footer-properties",
                        "svg:height",
                        Names.points(FOOTER_HEIGHT + FOOTER_GAP),
                        "fo:margin-top",
                        Names.points(FOOTER_GAP))
                .end(2);
        number("NumberRight", "end", "fo:margin-right");
        number("NumberLeft", "start", "fo:margin-left");
        xml.end().start("office:master-styles");
        xml.start("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4");
        footer("style:footer", "NumberRight");
        footer("style:footer-left", "NumberLeft");
    }

    private void number(String name, String align, String margin) {
        start(name, "", "Footer", "");
        xml.empty("style:paragraph-properties", "fo:text-align", align, margin, Names.points(PageLook.INDENT / 2))
                .end();
    }

    /** — 1 —, one letter in from the edge. */
    private void footer(String element, String style) {
        xml.start(element)
                .start("text:p", "text:style-name", style)
                .text("— ")
                .start("text:page-number", "text:select-page", "current")
                .text("1")
                .end()
                .text(" —")
                .end(2);
    }
}
