package org.gongkai.site;

import java.util.List;
import java.util.Map;

/** 页框: what stands around every page. The way to all others is a column beside it, or below it on a phone. */
final class Frame {
    private static final List<Group> GROUPS = List.of(
            new Group("start", List.of("index.html", "faq.html")),
            new Group("recipes", List.of("clerk.html", "aggregator.html", "vendor.html", "researcher.html")),
            new Group(
                    "form",
                    List.of(
                            "figures.html",
                            "identities.html",
                            "forms/2021.html",
                            "forms/2019.html",
                            "forms/narrative.html",
                            "migration.html")),
            new Group("reference", List.of("rules.html", "formats.html", "schema.html", "dataset.html")),
            new Group("inside", List.of("tour.html", "decisions.html", "security.html", "changelog.html")));

    private final Map<String, Page> pages;

    /** @param pages all pages, by their place in the site */
    Frame(Map<String, Page> pages) {
        this.pages = pages;
    }

    /** The whole page. */
    String around(Page page) {
        Tongue tongue = page.source().tongue();
        String here = page.source().path();
        String site = tongue.word("site");
        String title = here.endsWith("index.html") ? site : page.title() + " – " + site;
        return "<!DOCTYPE html>\n<html lang=\"" + tongue.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Markup.text(title) + "</title>\n<link rel=\"stylesheet\" href=\""
                + Links.relative(here, "style.css") + "\">\n</head>\n<body>\n<header>\n"
                + link(here, tongue.folder() + "index.html", site)
                + "\n<span><a class=\"jump\" href=\"#pages\">" + tongue.word("pages") + "</a> "
                + other(page) + "</span>\n</header>\n<div class=\"page\">\n<main>\n" + page.body()
                + "</main>\n<nav id=\"pages\" aria-label=\"" + tongue.word("pages") + "\">\n" + navigation(page)
                + "</nav>\n</div>\n</body>\n</html>\n";
    }

    /** The same page in the other language, or its first page. */
    private String other(Page page) {
        Tongue other = page.source().tongue() == Tongue.ZH ? Tongue.EN : Tongue.ZH;
        String file =
                page.source().path().substring(page.source().tongue().folder().length());
        String twin = other.folder() + file;
        String target = pages.containsKey(twin) ? twin : other.folder() + "index.html";
        return "<a lang=\"" + other.code() + "\" href=\""
                + Links.relative(page.source().path(), target) + "\">" + other.word("tongue") + "</a>";
    }

    private String navigation(Page page) {
        Tongue tongue = page.source().tongue();
        String here = page.source().path();
        StringBuilder html = new StringBuilder();
        for (Group group : GROUPS) {
            html.append("<h2>").append(tongue.word("group." + group.name)).append("</h2>\n<ul>\n");
            for (String path : group.pages) {
                String own = tongue.folder() + path;
                String target = pages.containsKey(own) ? own : path;
                Page to = pages.get(target);
                if (to == null) {
                    throw new IllegalStateException("no page " + path);
                }
                String text = tongue.label("page." + path).orElse(to.title());
                html.append("<li>")
                        .append(target.equals(here) ? "<b>" + Markup.text(text) + "</b>" : link(here, target, text))
                        .append("</li>\n");
            }
            html.append("</ul>\n");
        }
        return html.toString();
    }

    private static String link(String from, String to, String text) {
        return Markup.link(Links.relative(from, to), text);
    }

    private record Group(String name, List<String> pages) {}
}
