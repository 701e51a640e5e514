package org.gongkai.formats.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.model.AnnualReport;
import org.gongkai.testkit.Golden;
import org.gongkai.testkit.Reports;
import org.gongkai.testkit.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlResultsTest {
    private static final Samples.Writers HTML = out -> ResultWriter.html(out, Locale.CHINA);

    private static Document page(CheckedReport... results) {
        return standsAlone(Samples.written(HTML, results));
    }

    /** No script, nothing from elsewhere, and every link leads to a place of the page. */
    private static Document standsAlone(String html) {
        Document page = Jsoup.parse(html);
        assertTrue(page.select("script, link, img, iframe, object, base, form").isEmpty());
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(
                            attribute.getKey().startsWith("on")
                                    || List.of("src", "style").contains(attribute.getKey()),
                            element::outerHtml));
        }
        for (Element link : page.select("[href]")) {
            String href = link.attr("href");
            assertTrue(href.startsWith("#") && page.getElementById(href.substring(1)) != null, href);
        }
        assertFalse(html.contains("http:") || html.contains("https:") || html.contains("url("));
        return page;
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.any();
    }

    @Provide
    Arbitrary<String> names() {
        return Texts.any();
    }

    @Test
    void a_report_in_full() {
        String html = Samples.written(HTML, Samples.broken());
        Golden.assertHolds(Path.of("src/test/resources/org/gongkai/formats/result/broken.html"), withoutVersions(html));
    }

    @Test
    void several_reports_in_english() {
        CheckedReport broken = Samples.broken();
        String html = Samples.written(
                out -> ResultWriter.html(out, Locale.ENGLISH),
                List.of(
                        broken.suppress(Samples.without(broken, "T3-BALANCE", "told the office")),
                        Samples.open(),
                        Samples.damaged("a.docx")),
                List.of(new Unread("none.txt", "not found: none.txt")));
        standsAlone(html);
        Golden.assertHolds(
                Path.of("src/test/resources/org/gongkai/formats/result/several.html"), withoutVersions(html));
    }

    private static String withoutVersions(String html) {
        return html.replace(Versions.current().library(), "VERSION");
    }

    @Test
    void a_broken_cell_has_a_sign_that_leads_to_its_finding() {
        Document page = page(Samples.broken());
        Element total = page.selectFirst("td[title=一、本年新收政府信息公开申请数量 · 总计]");

        assertTrue(total != null && total.hasClass("at-error") && total.hasClass("suspect"));
        assertEquals("2 疑1错2", total.text());
        Element finding =
                page.getElementById(total.select("a").get(1).attr("href").substring(1));
        assertTrue(finding != null && finding.text().contains("T3-ROW-TOTAL"));
        assertTrue(finding.text().contains("现为 2，改为 1 则相符"), finding.text());
        assertTrue(finding.text().contains("“2”，第 182 行"), finding.text());
        assertTrue(
                page.select("td.involved").stream().anyMatch(cell -> cell.text().equals("1")));
    }

    @Test
    void the_page_says_what_was_checked_with_what() {
        CheckedReport broken = Samples.broken();
        String meta = page(broken).select("dl.meta").text();

        assertTrue(meta.contains(broken.sha256().orElseThrow()), meta);
        assertTrue(
                meta.contains("in/年报 1.txt") && meta.contains(Versions.current().library()), meta);
    }

    @Test
    void what_cannot_be_decided_is_counted_and_folded() {
        Document page = page(Samples.open());

        assertTrue(page.select("h3.group").text().contains("无法判定（38）"));
        assertTrue(page.select("details.open").text().contains("表三“自然人”列勾稽关系无法核对"));
        assertTrue(page.select("article").stream().noneMatch(item -> item.text().contains("无法核对")));
    }

    @Test
    void what_was_set_aside_stands_at_the_end_with_its_reason_and_marks_no_cell() {
        CheckedReport broken = Samples.broken();
        CheckedReport rest = broken.suppress(Samples.without(broken, "T3-BALANCE", "已核实 <b>"));
        Document page = page(rest);

        assertTrue(
                page.select("article.aside").text().contains("理由 已核实 <b>"),
                page.select(".aside").text());
        assertEquals(1, page.select("td.at-error").size());
    }

    @Test
    void nothing_that_a_document_says_is_markup() {
        CheckedReport broken = Samples.broken();
        AnnualReport report = broken.report().orElseThrow().withOrgan("<script>alert(1)</script>\"'&");
        Document page = page(Samples.of(report, "a\"><img src=x onerror='x'>.txt"), Samples.damaged("<b>.docx"));

        assertTrue(page.select("h2").text().contains("<script>alert(1)</script>\"'&"));
        assertTrue(page.select("dl.meta").text().contains("a\"><img src=x onerror='x'>.txt"));
    }

    @Test
    void the_same_results_give_the_same_bytes_and_many_reports_one_list() {
        CheckedReport[] many = new CheckedReport[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = i % 2 == 0 ? Samples.broken() : Samples.damaged("d" + i + ".docx");
        }
        String html = Samples.written(HTML, many);

        assertEquals(html, Samples.written(HTML, many));
        assertEquals(40, standsAlone(html).select("table.list tbody tr").size());
        assertEquals(40, Jsoup.parse(html).select("section.report").size());
    }

    @Property(tries = 40)
    void any_report_of_any_name_gives_a_page_that_stands_alone(
            @ForAll("reports") AnnualReport report, @ForAll("names") String source) {
        String html = Samples.written(HTML, Samples.of(report, source.replace("http", "")));
        Document page = Jsoup.parse(html);

        assertTrue(page.select("script, link, img, iframe, object, base, form").isEmpty());
        assertEquals(1, page.select("section.report").size());
    }
}
