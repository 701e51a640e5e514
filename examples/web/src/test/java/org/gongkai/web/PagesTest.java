package org.gongkai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.layout.EntryText;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.web.Client.Upload;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class PagesTest {
    private final Client client;

    PagesTest(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    private Document uploaded(Upload file) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.upload("/report", file);
        assertEquals(200, response.statusCode(), () -> Client.text(response));
        return Client.page(response);
    }

    private Document checked(Document page, Map<String, String> typed) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.fields("/report/check", filled(page, typed));
        assertEquals(200, response.statusCode(), () -> Client.text(response));
        return Client.page(response);
    }

    private byte[] downloaded(Document page, Map<String, String> typed, String format)
            throws IOException, InterruptedException {
        Map<String, String> fields = filled(page, typed);
        fields.put("to", format);
        HttpResponse<byte[]> response = client.fields("/report/download", fields);
        assertEquals(200, response.statusCode(), () -> Client.text(response));
        String disposition =
                response.headers().firstValue("Content-Disposition").orElse("");
        assertTrue(disposition.startsWith("attachment;") && disposition.contains("." + format), disposition);
        return response.body();
    }

    private static Map<String, String> filled(Document page, Map<String, String> typed) {
        Map<String, String> fields = Client.form(page);
        assertTrue(fields.keySet().containsAll(typed.keySet()), fields::toString);
        fields.putAll(typed);
        return fields;
    }

    private static Element total(Document page) {
        Element input = page.selectFirst("input[name=" + Papers.TOTAL + "]");
        assertNotNull(input);
        return input;
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "docx", "odt", "pdf", "ofd", "xlsx", "html", "markdown", "json", "csv"})
    void a_report_of_any_format_is_shown_as_its_form(String format) throws IOException, InterruptedException {
        AnnualReport report = Papers.right();
        String extension = switch (format) {
            case "text" -> "txt";
            case "markdown" -> "md";
            default -> format;
        };
        Document page = uploaded(new Upload("年报." + extension, Papers.written(report, format)));

        for (Figure figure : Templates.figures(report)) {
            assertEquals(
                    EntryText.of(report, figure),
                    page.select("input[name=" + figure.id() + "]").attr("value"),
                    figure.id());
        }
        assertTrue(page.select("dl.meta").text().contains("年报." + extension));
    }

    @Test
    void a_wrong_cell_is_mended_and_checked_again() throws IOException, InterruptedException {
        Document page = uploaded(Upload.text("年报.txt", Papers.broken()));
        assertEquals("true", total(page).attr("aria-invalid"));
        assertTrue(
                page.select(".outcome").text().startsWith("有 2 处错误。"),
                page.select(".outcome").text());

        Document again = checked(page, Map.of(Papers.TOTAL, " １件 "));
        assertFalse(total(again).hasAttr("aria-invalid"));
        assertEquals("1", total(again).attr("value"));
        assertTrue(again.select(".outcome.good").text().startsWith("没有错误。"));
        assertEquals(
                List.of("一、本年新收政府信息公开申请数量 · 总计", "2", "1"),
                again.select(".changes td").eachText());

        Document wrongAgain = checked(again, Map.of(Papers.TOTAL, "3"));
        assertEquals("true", total(wrongAgain).attr("aria-invalid"));
        assertEquals(
                List.of("2", "3"), wrongAgain.select(".changes td").eachText().subList(1, 3));
    }

    /** What reading doubted goes with the page, and so do its places. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void checking_without_a_change_says_what_uploading_said(int seed) throws IOException, InterruptedException {
        Document page = uploaded(Upload.text("年报.txt", Papers.seed(seed)));
        Document again = checked(page, Map.of());

        assertEquals(
                page.select("section.report").outerHtml(),
                again.select("section.report").outerHtml());
        assertTrue(again.select(".changes").isEmpty());
    }

    @Test
    void a_blank_that_is_typed_is_a_blank_and_words_are_kept_with_a_finding() throws IOException, InterruptedException {
        Document page = uploaded(Upload.text("年报.txt", Papers.seed(0)));
        byte[] blank = downloaded(page, Map.of(Papers.TOTAL, ""), "json");
        AnnualReport report = Papers.read(blank, "a.json");
        assertEquals(Entry.blank(), report.requests().newlyReceived().total());

        Document words = checked(page, Map.of(Papers.TOTAL, "约一件"));
        assertEquals("约一件", total(words).attr("value"));
        Element said =
                words.getElementById(total(words).attr("aria-describedby").split(" ", -1)[0]);
        assertTrue(
                said != null && said.text().contains("约一件"),
                words.select("article").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "ofd", "xlsx", "json"})
    void what_is_downloaded_reads_back_as_the_mended_report(String format) throws IOException, InterruptedException {
        AnnualReport read = Papers.report(Papers.broken());
        AnnualReport mended = Templates.figure(read, Papers.TOTAL).orElseThrow().with(read, Count.of(1));
        Papers.written(mended, format);
        Document page = uploaded(Upload.text("年报.txt", Papers.broken()));

        AnnualReport again = Papers.read(downloaded(page, Map.of(Papers.TOTAL, "1"), format), "a." + format);

        if (format.equals("json")) {
            assertEquals(mended, again);
        }
        for (Figure figure : Templates.figures(mended)) {
            assertEquals(EntryText.of(mended, figure), EntryText.of(again, figure), figure.id());
        }
        assertEquals(mended.organ(), again.organ());
        assertEquals(mended.year(), again.year());
    }

    @Test
    void of_several_reports_in_a_file_one_is_chosen() throws IOException, InterruptedException {
        Document page = uploaded(Upload.text("两份.txt", Papers.seed(0) + "\n\n" + Papers.seed(1)));
        assertEquals("文件里有 2 份报告", page.select("h1").text());

        Element second = page.select("form").get(1);
        Map<String, String> fields =
                Map.of("state", second.select("input[name=state]").attr("value"));
        HttpResponse<byte[]> response = client.fields("/report/check", fields);
        Document report = Client.page(response);

        assertTrue(report.select("dl.meta").text().contains("两份.txt（第 2 份）"), report.text());
        assertEquals(
                EntryText.of(
                        Papers.report(Papers.seed(1)),
                        Templates.figure(Papers.report(Papers.seed(1)), Papers.TOTAL)
                                .orElseThrow()),
                total(report).attr("value"));
    }

    @Test
    void a_long_report_goes_with_the_page_up_to_the_limit() throws IOException, InterruptedException {
        AnnualReport fits =
                Papers.right().withSections(List.of(Section.of(SectionKey.OVERVIEW, "一、总体情况", "依法公开。".repeat(60_000))));
        Document page = uploaded(new Upload("a.json", Papers.written(fits, "json")));
        assertEquals("1", total(checked(page, Map.of())).attr("value"));

        AnnualReport beyond =
                fits.withSections(List.of(Section.of(SectionKey.OVERVIEW, "一、总体情况", "依法公开。\\".repeat(60_000))));
        HttpResponse<byte[]> refused = client.upload("/report", new Upload("a.json", Papers.written(beyond, "json")));
        assertEquals(422, refused.statusCode());
        assertTrue(
                Client.page(refused).select("[role=alert]").text().contains("maxInputBytes"),
                () -> Client.text(refused));
    }

    @Test
    void a_file_without_a_report_is_told_so() throws IOException, InterruptedException {
        Document page = uploaded(Upload.text("a.txt", "今天天气很好。"));

        assertEquals("没有读出报告", page.select("h1").text());
        assertTrue(page.select("article").text().contains("READ-NOFORM"), page.text());
        assertTrue(page.select("form").isEmpty());
    }

    @Test
    void every_field_of_a_page_has_a_name_for_those_who_hear_it() throws IOException, InterruptedException {
        Document page = uploaded(Upload.text("年报.txt", Papers.broken()));

        for (Element input : page.select("input:not([type=hidden])")) {
            assertFalse(input.attr("aria-label").isBlank(), input.outerHtml());
        }
        for (String id : page.select("[aria-describedby], [aria-labelledby]").stream()
                .flatMap(element -> List.of((element.attr("aria-describedby") + " " + element.attr("aria-labelledby"))
                                .strip()
                                .split(" +", -1))
                        .stream())
                .toList()) {
            assertNotNull(page.getElementById(id), id);
        }
        assertEquals(
                page.select("[id]").size(),
                page.select("[id]").eachAttr("id").stream().distinct().count());
        assertEquals(1, page.select("h1").size());
    }

    @Test
    void the_first_button_of_the_form_checks_and_does_not_download() throws IOException, InterruptedException {
        Document page = uploaded(Upload.text("年报.txt", Papers.broken()));
        Element first = page.select("form button").get(0);

        assertEquals("重新核对", first.text());
        assertFalse(first.hasAttr("formaction"));
    }

    @Test
    void an_address_of_a_result_leads_back_to_the_start() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.get("/report/check");

        assertEquals(302, response.statusCode());
        assertTrue(response.headers().firstValue("Location").orElse("").endsWith("/"));
    }
}
