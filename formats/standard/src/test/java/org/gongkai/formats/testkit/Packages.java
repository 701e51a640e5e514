package org.gongkai.formats.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Packed documents as the JDK reads them. */
public final class Packages {
    private Packages() {}

    /** All its parts together. */
    public static long unpackedLength(byte[] archive) throws IOException {
        return parts(archive).values().stream().mapToLong(part -> part.length).sum();
    }

    /** Its parts by their names, in their order. */
    public static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
