package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.validation.RulePages;

/** 来源清单: which files of the repository become pages. */
final class Sources {
    static final String PAGES = "examples/site/src/main/pages/";
    private static final String DOCS = "core/docs/";

    private Sources() {}

    /** All of them, those written for the site first, each folder in name order. */
    static List<Source> of(Path root) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String file : markdown(root, PAGES + "zh/")) {
            sources.add(new Source(PAGES + "zh/" + file, page(file), Tongue.ZH));
        }
        for (String file : markdown(root, PAGES + "en/")) {
            sources.add(new Source(PAGES + "en/" + file, Tongue.EN.folder() + page(file), Tongue.EN));
        }
        sources.add(new Source(DOCS + "tour.md", "tour.html", Tongue.ZH));
        sources.add(new Source(DOCS + "dataset.md", "dataset.html", Tongue.ZH));
        sources.add(new Source(DOCS + "CHANGELOG.md", "changelog.html", Tongue.ZH));
        sources.add(new Source(".github/SECURITY.md", "security.html", Tongue.ZH));
        for (String file : markdown(root, DOCS + "forms/")) {
            sources.add(new Source(DOCS + "forms/" + file, "forms/" + page(file), Tongue.ZH));
        }
        for (String file : markdown(root, DOCS + "adr/")) {
            sources.add(new Source(DOCS + "adr/" + file, "adr/" + page(file), Tongue.ZH));
        }
        for (String id : RulePages.ids()) {
            sources.add(new Source(DOCS + "rules/" + id + ".md", "rules/" + id + ".html", Tongue.ZH));
        }
        return List.copyOf(sources);
    }

    private static List<String> markdown(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String page(String file) {
        return file.substring(0, file.length() - ".md".length()) + ".html";
    }
}
