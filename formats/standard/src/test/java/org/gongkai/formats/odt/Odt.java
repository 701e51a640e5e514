package org.gongkai.formats.odt;

import java.io.IOException;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.BlockText;
import org.gongkai.formats.testkit.ZipBuilder;

/** A small OpenDocument text made for a test. */
final class Odt {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES = " xmlns:office=\"" + OASIS + "office:1.0\" xmlns:text=\"" + OASIS
            + "text:1.0\" xmlns:table=\"" + OASIS + "table:1.0\" xmlns:style=\"" + OASIS + "style:1.0\" xmlns:draw=\""
            + OASIS + "drawing:1.0\" xmlns:svg=\"" + OASIS + "svg-compatible:1.0\"";

    private Odt() {}

    static byte[] bytes(String styles, String body) {
        return new ZipBuilder()
                .addStored("mimetype", "application/vnd.oasis.opendocument.text")
                .add("content.xml", content(styles, body))
                .bytes();
    }

    static String content(String styles, String body) {
        return "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    static List<String> read(String styles, String body) throws IOException {
        List<Block> blocks = new OdtCodec()
                .read(bytes(styles, body), ReadLimits.standard())
                .get(0)
                .value()
                .blocks();
        return blocks.stream().map(BlockText::of).toList();
    }

    static List<String> read(String body) throws IOException {
        return read("", body);
    }

    static String p(String content) {
        return "<text:p>" + content + "</text:p>";
    }

    static String table(String... rows) {
        return "<table:table>" + String.join("", rows) + "</table:table>";
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    static String cell(String content) {
        return cell("", content);
    }

    static String cell(String attributes, String content) {
        return "<table:table-cell " + attributes + ">" + (content.startsWith("<") ? content : p(content))
                + "</table:table-cell>";
    }
}
