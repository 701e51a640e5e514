package org.gongkai.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.validation.RulePages;

/** 链接: where a link of a source leads in the site. */
final class Links {
    private static final Set<String> FIGURES = Templates.all().stream()
            .flatMap(template -> template.figures().stream())
            .map(Figure::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> pages = new HashMap<>();

    Links(List<Source> sources) {
        sources.forEach(source -> pages.put(source.file(), source.path()));
        SchemaTable.FILES.values().forEach(file -> pages.put(file, SchemaTable.path(file)));
    }

    /**
     * What a link of a source becomes.
     *
     * @throws IllegalStateException if it leads to a file that is no page
     */
    String of(Source source, String href) {
        if (href.startsWith("https:") || href.startsWith("#")) {
            return href;
        }
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String anchor = hash < 0 ? "" : href.substring(hash);
        String target = Path.of(source.file())
                .resolveSibling(file)
                .normalize()
                .toString()
                .replace('\\', '/');
        String page = pages.get(target);
        if (page == null) {
            throw new IllegalStateException(source.file() + " links to " + href + ", which is no page");
        }
        return relative(source.path(), page) + anchor;
    }

    /** The page of a rule, or the place of a figure; empty for any other word. */
    static Optional<String> ofWord(Source source, String word) {
        if (RulePages.ids().contains(word)) {
            return Optional.of(relative(source.path(), "rules/" + word + ".html"));
        }
        return FIGURES.contains(word)
                ? Optional.of(relative(source.path(), source.tongue().folder() + "figures.html") + "#" + word)
                : Optional.empty();
    }

    /** The way from one page to another. */
    static String relative(String from, String to) {
        int depth = (int) from.chars().filter(letter -> letter == '/').count();
        return "../".repeat(depth) + to;
    }
}
