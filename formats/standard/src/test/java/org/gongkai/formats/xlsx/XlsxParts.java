package org.gongkai.formats.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.ZipArchive;

/** Looks into a workbook. */
final class XlsxParts {
    private XlsxParts() {}

    static String text(byte[] workbook, String part) throws IOException {
        return new String(
                ZipArchive.open("xlsx", workbook, ReadLimits.standard()).require(part), StandardCharsets.UTF_8);
    }
}
