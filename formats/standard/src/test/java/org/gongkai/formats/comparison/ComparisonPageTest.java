package org.gongkai.formats.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.Fact;
import org.gongkai.formats.json.ComparisonJson;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {
    private static final String HOSTILE = "</style><script>alert('{0}')</script>&\"";

    @Test
    void a_page_shows_charts_figures_and_text() throws IOException {
        Document page =
                page(report(2020, Entry.of(3607), "全年收到申请3607件。"), report(2021, Entry.of(3646), "全年收到申请3646件。"));

        assertEquals("2020年与2021年政府信息公开工作年度报告比较", page.select("h1").text());
        assertEquals(3, page.select("svg").size());
        assertEquals("+39", page.expectFirst("td.up").text());
        assertEquals("3607", page.select("del").text());
        assertEquals("3646", page.select("ins").text());
    }

    @Test
    void a_blank_has_no_bar_and_no_difference() throws IOException {
        Document page = page(report(2020, Entry.blank(), "无"), report(2021, Entry.of(5), "无"));

        assertTrue(page.expectFirst("svg").text().contains("空白"));
        assertEquals("0", page.expectFirst("svg").expectFirst("rect.old").attr("width"));
        assertTrue(page.select("td.kind").text().contains("不算增加"));
        assertTrue(page.select("td.up").isEmpty());
    }

    @Test
    void whatever_the_reports_say_is_text() throws IOException {
        Document page = page(
                report(2020, Count.of(1, HOSTILE), HOSTILE).withOrgan(HOSTILE),
                report(2021, Count.of(2, HOSTILE), "另一段" + HOSTILE).withOrgan(HOSTILE + "2"));

        assertTrue(page.select("script").isEmpty());
        assertTrue(page.text().contains("alert('{0}')"));
    }

    @Property(tries = 40)
    void any_two_reports_make_a_page_and_json(
            @ForAll("reports") AnnualReport before, @ForAll("reports") AnnualReport after) throws IOException {
        Comparison comparison = Comparison.between(before, after);
        for (Locale locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
            String page = html(comparison, locale);
            assertTrue(page.endsWith("</html>\n"));
            assertFalse(page.contains("<script"));
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ComparisonJson.write(comparison, json);
        assertTrue(json.toString(StandardCharsets.UTF_8).endsWith("}\n"));
    }

    @Test
    void both_languages_have_the_same_words_and_every_fact_a_name() throws IOException {
        Properties zh = words("words.properties");
        assertEquals(zh.stringPropertyNames(), words("words_en.properties").stringPropertyNames());
        for (Fact fact : Fact.values()) {
            assertTrue(zh.containsKey("fact." + fact.key()), fact.key());
        }
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (var in = ComparisonPage.class.getResourceAsStream(file)) {
            words.load(java.util.Objects.requireNonNull(in));
        }
        return words;
    }

    private static AnnualReport report(int year, Entry received, String text) {
        AnnualReport report = AnnualReport.blank(Revision.R2021)
                .withOrgan("江川市人民政府")
                .withYear(year)
                .withSections(Section.of(SectionKey.OVERVIEW, "一、总体情况", text));
        return Templates.figure(report, "requests.newlyReceived.total")
                .orElseThrow()
                .with(report, received);
    }

    private static Document page(AnnualReport before, AnnualReport after) throws IOException {
        return Jsoup.parse(html(Comparison.between(before, after), Locale.CHINA));
    }

    private static String html(Comparison comparison, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonPage.write(comparison, locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.any();
    }
}
