package org.gongkai.formats.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.gongkai.layout.EntryText;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ResultFragmentTest {
    private static final String TOTAL = "requests.newlyReceived.total";

    private static Document fields(CheckedReport result) {
        return Jsoup.parse(ResultFragment.withFields(result, Locale.CHINA));
    }

    @Test
    void to_read_it_is_what_stands_on_the_page() {
        String page = Samples.written(out -> ResultWriter.html(out, Locale.ENGLISH), Samples.broken());

        assertTrue(page.contains(ResultFragment.of(Samples.broken(), Locale.ENGLISH)));
        assertTrue(fields(Samples.broken()).select("script, style, [style]").isEmpty());
    }

    @Test
    void each_figure_has_one_field_with_what_the_form_shows() {
        AnnualReport report = Samples.broken().report().orElseThrow();
        Elements inputs = fields(Samples.broken()).select("input");

        assertEquals(
                Templates.figures(report).stream().map(Figure::id).toList(),
                inputs.stream().map(input -> input.attr("name")).toList());
        for (Element input : inputs) {
            Figure figure = Templates.figure(report, input.attr("name")).orElseThrow();
            assertEquals(EntryText.of(report, figure), input.attr("value"));
            assertEquals(figure.describe(), input.attr("aria-label"));
        }
    }

    @Test
    void a_field_is_described_by_its_findings_and_they_lead_back_to_it() {
        Document page = fields(Samples.broken());
        Element input = page.selectFirst("input[name=" + TOTAL + "]");

        assertNotNull(input);
        assertEquals("true", input.attr("aria-invalid"));
        List<String> described = List.of(input.attr("aria-describedby").split(" ", -1));
        assertEquals(2, described.size());
        for (String id : described) {
            Element said = page.getElementById(id);
            assertTrue(said != null && !said.text().isBlank(), id);
        }
        assertFalse(page.select("dd a[href=#" + input.id() + "]").isEmpty());
        for (Element link : page.select("a[href]")) {
            assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
        }
    }

    @Test
    void what_is_typed_is_no_markup() {
        AnnualReport report = Samples.broken().report().orElseThrow();
        String text = "\"><script>alert(1)</script>' onfocus='alert(2)";
        Figure total = Templates.figure(report, TOTAL).orElseThrow();
        Document page = fields(Samples.of(total.with(report, new Unreadable(text)), "a.txt"));

        assertTrue(page.select("script, [onfocus]").isEmpty());
        assertEquals(text, page.select("input[name=" + TOTAL + "]").attr("value"));
    }

    @Test
    void the_look_is_that_of_the_page_and_comes_from_nowhere_else() {
        String css = ResultFragment.stylesheet();

        assertTrue(css.contains(".at-error") && css.contains("input:focus"));
        assertFalse(css.contains("url(") || css.contains("@import"));
    }
}
