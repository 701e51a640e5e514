package org.gongkai.formats.io;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a packed document part by part, with one time for all, so that the same document is the same bytes. */
public final class ZipText {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Writes to a stream, and leaves it open. */
    public ZipText(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** A part, packed. */
    public ZipText add(String name, byte[] part) throws IOException {
        return put(new ZipEntry(name), part);
    }

    /** A part as it is, so that it can be seen without unpacking. */
    public ZipText addPlain(String name, byte[] part) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(part);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        return put(entry, part);
    }

    /** Ends the archive. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private ZipText put(ZipEntry entry, byte[] part) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
        return this;
    }
}
