package org.gongkai.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site, made once for all tests. */
final class Built {
    /** The folder that holds the whole project. */
    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** Every file, by its place. */
    static final Map<String, byte[]> FILES = build();

    /** Every page, by its place. */
    static final Map<String, Document> PAGES = pages();

    private Built() {}

    static Map<String, byte[]> build() {
        try {
            return new Site(ROOT).files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        FILES.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, UTF_8)));
            }
        });
        return pages;
    }
}
