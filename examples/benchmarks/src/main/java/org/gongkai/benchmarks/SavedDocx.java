package org.gongkai.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word 保存的文档: with the number of a revision at every paragraph and run, and fonts at runs. */
final class SavedDocx {
    private static final Pattern BEGIN = Pattern.compile("<w:(p|r)>(<w:rPr>)?");
    private static final String FONTS =
            "<w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hint=\"eastAsia\"/>";

    private SavedDocx() {}

    /** The document as a word processor would save it. */
    static byte[] of(byte[] docx) {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(saved)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("word/document.xml") ? body(part) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return saved.toByteArray();
    }

    private static byte[] body(byte[] xml) {
        SplittableRandom random = new SplittableRandom(1);
        return BEGIN.matcher(new String(xml, StandardCharsets.UTF_8))
                .replaceAll(begin -> saved(begin, random))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String saved(MatchResult begin, SplittableRandom random) {
        String name = begin.group(1);
        String properties = begin.group(2) == null ? "" : begin.group(2) + FONTS;
        String revisions = name.equals("p")
                ? revision("rsidR", random) + revision("rsidRDefault", random) + revision("rsidP", random)
                : revision("rsidR", random) + revision("rsidRPr", random);
        return "<w:" + name + revisions + ">" + properties;
    }

    private static String revision(String name, SplittableRandom random) {
        return String.format(Locale.ROOT, " w:%s=\"00%06X\"", name, random.nextInt(1 << 24));
    }
}
