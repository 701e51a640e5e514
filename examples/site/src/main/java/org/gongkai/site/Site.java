package org.gongkai.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** 站点: all its files. The same sources give the same bytes. */
final class Site {
    private final Path root;

    /** @param root the folder of the whole project */
    Site(Path root) {
        this.root = root;
    }

    /** Every file, by its place in the site, in the order of places. */
    Map<String, byte[]> files() throws IOException {
        Map<String, Page> pages = pages();
        Map<String, byte[]> files = new TreeMap<>();
        Frame frame = new Frame(pages);
        pages.forEach((path, page) -> files.put(path, frame.around(page).getBytes(UTF_8)));
        try (InputStream style = Objects.requireNonNull(Site.class.getResourceAsStream("style.css"), "style.css")) {
            files.put("style.css", style.readAllBytes());
        }
        for (String schema : SchemaTable.FILES.values()) {
            files.put(SchemaTable.path(schema), Files.readAllBytes(root.resolve(schema)));
        }
        return files;
    }

    /** Every page without its frame, by its place in the site. */
    Map<String, Page> pages() throws IOException {
        List<Source> sources = Sources.of(root);
        Renderer renderer = new Renderer(new Links(sources));
        Map<String, Page> pages = new LinkedHashMap<>();
        List<Page> decisions = new ArrayList<>();
        for (Source source : sources) {
            if (source.path().startsWith("adr/")) {
                decisions.add(renderer.render(source, text(source), part -> ""));
            }
        }
        Parts parts = new Parts(root, decisions);
        for (Source source : sources) {
            pages.put(source.path(), renderer.render(source, text(source), part -> part(parts, part, source)));
        }
        return pages;
    }

    private String text(Source source) throws IOException {
        return Files.readString(root.resolve(source.file()));
    }

    private static String part(Parts parts, String name, Source source) {
        try {
            return parts.of(name, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
