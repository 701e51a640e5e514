package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.formats.Codecs;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;
import org.gongkai.validation.RulePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private static final Set<String> HOSTS = Set.of("keepachangelog.com");

    @Test
    void every_link_leads_to_a_place_of_the_site_or_to_a_known_host() {
        List<String> dead = new ArrayList<>();
        Built.PAGES.forEach((path, page) -> {
            for (Element link : page.select("a[href], link[href]")) {
                String href = link.attr("href");
                if (href.contains(":") ? !isKnown(href) : !leads(path, href)) {
                    dead.add(path + " → " + href);
                }
            }
        });
        assertEquals(List.of(), dead);
    }

    @Test
    void nothing_is_fetched_and_nothing_runs() {
        Built.PAGES.forEach((path, page) -> {
            assertEquals(
                    List.of(),
                    page.select("script, img, iframe, object, form, style").eachAttr("src"),
                    path);
            assertEquals(0, page.select("script, [onclick], [style], [src]").size(), path);
            assertEquals(1, page.select("link").size(), path);
        });
        assertTrue(!new String(Built.FILES.get("style.css"), java.nio.charset.StandardCharsets.UTF_8).contains("url("));
    }

    @Test
    void every_page_has_one_heading_a_language_and_no_id_twice() {
        Built.PAGES.forEach((path, page) -> {
            assertEquals(1, page.select("h1").size(), path);
            assertTrue(page.select("html").attr("lang").equals(path.startsWith("en/") ? "en" : "zh-CN"), path);
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(ids.size(), new HashSet<>(ids).size(), path);
            assertTrue(!page.body().text().contains("<!--"), path);
        });
    }

    @Test
    void every_page_written_in_chinese_is_there_in_english_too() {
        Set<String> chinese = names("zh");
        assertEquals(chinese, names("en"));
        assertTrue(chinese.contains("index.md"));
    }

    @Test
    void every_figure_format_and_rule_has_its_place() {
        for (String folder : List.of("", "en/")) {
            Document figures = page(folder + "figures.html");
            for (Template template : Templates.all()) {
                template.figures().forEach(figure -> assertNotNull(figures.getElementById(figure.id()), figure.id()));
            }
            Document formats = page(folder + "formats.html");
            Codecs.all().forEach(codec -> assertNotNull(formats.getElementById(codec.name()), codec.name()));
            Document rules = page(folder + "rules.html");
            RulePages.ids().forEach(id -> assertNotNull(rules.getElementById(id), id));
        }
        RulePages.ids().forEach(id -> assertNotNull(page("rules/" + id + ".html"), id));
    }

    @Test
    void a_word_of_code_that_is_a_rule_or_a_figure_is_a_link() {
        Document faq = page("faq.html");
        assertEquals(
                "rules/S-BLANK.html",
                faq.select("a:has(code:containsOwn(S-BLANK))").attr("href"));
        Document tour = page("tour.html");
        assertEquals(
                "figures.html#requests.newlyReceived.total",
                tour.select("p a:has(code:containsOwn(requests.newlyReceived.total))")
                        .attr("href"));
    }

    @Test
    void the_same_sources_give_the_same_bytes(@TempDir Path out) throws Exception {
        Main.main(new String[] {Built.ROOT.toString(), out.toString()});
        for (Map.Entry<String, byte[]> file : Built.FILES.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(out.resolve(file.getKey())), file.getKey());
        }
    }

    private static Document page(String path) {
        Document page = Built.PAGES.get(path);
        assertNotNull(page, path);
        return page;
    }

    private static Set<String> names(String tongue) {
        String[] files = Built.ROOT.resolve(Sources.PAGES + tongue).toFile().list();
        return new TreeSet<>(List.of(files == null ? new String[0] : files));
    }

    private static boolean isKnown(String href) {
        URI uri = URI.create(href);
        return "https".equals(uri.getScheme()) && HOSTS.contains(uri.getHost());
    }

    private static boolean leads(String from, String href) {
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String target = file.isEmpty()
                ? from
                : Path.of(from).resolveSibling(file).normalize().toString().replace('\\', '/');
        if (!Built.FILES.containsKey(target)) {
            return false;
        }
        return hash < 0 || page(target).getElementById(href.substring(hash + 1)) != null;
    }
}
