package org.gongkai.formats.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Packed documents as the JDK reads them. */
public final class Packages {
    private Packages() {}

    /** All its parts together. */
    public static long unpackedLength(byte[] archive) throws IOException {
        long length = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                length += zip.readAllBytes().length;
            }
        }
        return length;
    }
}
