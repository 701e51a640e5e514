package org.gongkai.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip archive that is kept open while its entries are read: as long as it is, opening it again costs nothing. */
final class Archive {
    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** Names that are not marked as UTF-8 are those of a Chinese Windows. */
    static Archive open(Path file) throws IOException {
        try {
            return new Archive(new ZipFile(file.toFile(), ZipFile.OPEN_READ, Charset.forName("GB18030")));
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in the archive is of no charset", e);
        }
    }

    /** The names of the entries, in order, each once. */
    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted()
                .distinct()
                .toList();
    }

    /** At most so many bytes of an entry. */
    static byte[] read(Path file, String name, int most) throws IOException {
        Archive archive = open(file);
        try {
            ZipEntry entry = archive.zip.getEntry(name);
            if (entry == null) {
                throw new NoSuchFileException(name);
            }
            try (InputStream in = archive.zip.getInputStream(entry)) {
                return in.readNBytes(most);
            }
        } finally {
            archive.close();
        }
    }

    void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an archive that was read can't be closed", e);
        }
    }
}
