package org.gongkai.formats.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.testkit.ZipBuilder;
import org.junit.jupiter.api.Test;

class PackageKindTest {
    private static byte[] office(String type) {
        String types = "<Types><Override PartName=\"/main.xml\" ContentType=\"application/" + type + "+xml\"/></Types>";
        return new ZipBuilder().add("[Content_Types].xml", types).bytes();
    }

    @Test
    void the_content_says_the_kind() {
        assertEquals(
                PackageKind.DOCX,
                PackageKind.of(office("vnd.openxmlformats-officedocument.wordprocessingml.document.main")));
        assertEquals(PackageKind.DOCX, PackageKind.of(office("vnd.ms-word.document.macroEnabled.main")));
        assertEquals(
                PackageKind.XLSX, PackageKind.of(office("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main")));
        assertEquals(
                PackageKind.OTHER,
                PackageKind.of(office("vnd.openxmlformats-officedocument.presentationml.presentation.main")));
        assertEquals(
                PackageKind.ODT,
                PackageKind.of(new ZipBuilder()
                        .addStored("mimetype", "application/vnd.oasis.opendocument.text")
                        .bytes()));
        assertEquals(
                PackageKind.ODT,
                PackageKind.of(new ZipBuilder()
                        .add("content.xml", "")
                        .add("META-INF/manifest.xml", "media-type=\"application/vnd.oasis.opendocument.text\"")
                        .bytes()));
        assertEquals(
                PackageKind.OTHER,
                PackageKind.of(new ZipBuilder()
                        .addStored("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes()));
        assertEquals(
                PackageKind.OFD,
                PackageKind.of(new ZipBuilder().add("OFD.xml", "").bytes()));
        assertEquals(PackageKind.NONE, PackageKind.of("<html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(PackageKind.NONE, PackageKind.of(new byte[0]));
    }

    @Test
    void a_name_helps_only_where_the_content_is_damaged() {
        byte[] docx = office("vnd.openxmlformats-officedocument.wordprocessingml.document.main");

        assertEquals(Match.CERTAIN, PackageKind.DOCX.match(docx));
        assertEquals(Match.NONE, PackageKind.XLSX.match(docx));
        assertEquals(Match.IF_NAMED, PackageKind.DOCX.match(Arrays.copyOf(docx, docx.length - 3)));
        assertEquals(Match.NONE, PackageKind.DOCX.match("一、总体情况".getBytes(StandardCharsets.UTF_8)));
    }
}
