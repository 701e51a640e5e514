package org.gongkai.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

/**
 * 包内一件: one part of a packaged format, as {@code docx-part}: the bytes stand in its place in a sound package. A fuzzer
 * that changes the package itself seldom gets past its checksums.
 */
final class PackagePart {
    private static final Map<String, String> PARTS = Map.of(
            "docx", "word/document.xml",
            "odt", "content.xml",
            "xlsx", "xl/worksheets/sheet1.xml",
            "ofd", "Doc_0/Pages/Page_0/Content.xml");
    private static final String SUFFIX = "-part";

    private final String format;
    private final String part;
    private final Map<String, byte[]> others = new LinkedHashMap<>();

    private PackagePart(String format, String part) {
        this.format = format;
        this.part = part;
    }

    /** That of a name; none where the name is of a format as a whole. */
    static Optional<PackagePart> of(String name) {
        String format = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
        return Optional.ofNullable(PARTS.get(format)).map(part -> new PackagePart(format, part).sound());
    }

    /** The format of the package. */
    String format() {
        return format;
    }

    /** What stands in the place of the part in such a package. */
    Optional<byte[]> in(byte[] whole) throws IOException {
        return Optional.ofNullable(entries(whole).get(part));
    }

    /** A package with these bytes as its part. */
    byte[] with(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : others.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getKey().equals(part) ? bytes : entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't fail", e);
        }
        return out.toByteArray();
    }

    private PackagePart sound() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriter.builder().build().write(AnnualReport.blank(Revision.R2021), format, out);
            others.putAll(entries(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can't fail", e);
        }
        if (!others.containsKey(part)) {
            throw new IllegalStateException("no " + part + " in " + others.keySet());
        }
        return this;
    }

    private static Map<String, byte[]> entries(byte[] whole) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
