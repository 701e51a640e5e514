package org.gongkai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Templates;
import org.gongkai.web.Client.Upload;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class SafetyTest {
    private final Client client;
    private final ServletContext context;
    private final MultipartConfigElement multipart;

    @Autowired
    SafetyTest(@LocalServerPort int port, ServletContext context, MultipartConfigElement multipart) {
        this.client = new Client(port);
        this.context = context;
        this.multipart = multipart;
    }

    /** Nothing runs, nothing comes from elsewhere, and nothing is styled within the page. */
    private static void assertInert(Document page) {
        assertTrue(
                page.select("script, style, iframe, object, embed, base, img").isEmpty(), page::outerHtml);
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(
                        attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style"),
                        element::outerHtml);
            }
        }
        for (Element link : page.select("[href], [action], [formaction]")) {
            String to = link.attr("href") + link.attr("action") + link.attr("formaction");
            assertTrue((to.startsWith("/") && !to.startsWith("//")) || to.startsWith("#"), to);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/nothing",
                "/assets/web.css",
                "/assets/gongkai.css",
                "/assets/icon.svg",
                "/api/v1/formats",
                "/api/v1/nothing",
                "/api/openapi"
            })
    void every_answer_has_safe_headers_and_no_cookie(String path) throws IOException, InterruptedException {
        assertSafe(client.get(path));
    }

    private static void assertSafe(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = response.headers().map();
        String policy = String.join(";", headers.getOrDefault("content-security-policy", List.of()));
        assertTrue(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertEquals(List.of("nosniff"), headers.get("x-content-type-options"));
        assertEquals(List.of("no-store"), headers.get("cache-control"));
        assertEquals(List.of("same-origin"), headers.get("referrer-policy"));
        assertFalse(headers.containsKey("set-cookie"));
        assertFalse(headers.containsKey("server") || headers.containsKey("x-powered-by"));
    }

    @Test
    void results_and_refusals_have_them_too() throws IOException, InterruptedException {
        assertSafe(client.upload("/report", Upload.text("a.txt", Papers.seed(0))));
        assertSafe(client.upload("/report", new Upload("a.txt", new byte[3 << 20])));
        assertSafe(client.upload("/api/v1/check", Upload.text("a.docx", "PK\u0003\u0004")));
    }

    @Test
    void the_page_of_the_interface_comes_from_here_and_runs_no_script_but_its_own()
            throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.get("/api/swagger-ui/index.html");
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");

        assertEquals(200, response.statusCode());
        assertTrue(policy.contains("script-src 'self';") && policy.contains("connect-src 'self';"), policy);
        for (Element part : Client.page(response).select("script, link, img")) {
            String from = part.attr("src") + part.attr("href");
            assertFalse(from.isEmpty() || from.contains("//"), part.outerHtml());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' autofocus onfocus='alert(1)",
                "</title></textarea><svg/onload=alert(1)>",
                "${7*191} *{7*191} __${7*191}__ [[${7*191}]] th:text",
                "javascript:alert(1)//",
                "]]><!--"
            })
    void what_a_report_or_a_file_name_says_is_text(String hostile) throws IOException, InterruptedException {
        AnnualReport report = Papers.right()
                .withOrgan(hostile)
                .withTitle(hostile)
                .withSections(List.of(Section.of(SectionKey.OVERVIEW, hostile, hostile)));
        report = Templates.figure(report, Papers.TOTAL).orElseThrow().with(report, new Unreadable(hostile));
        Upload file = new Upload(hostile.replace('/', '-') + ".json", Papers.written(report, "json"));

        HttpResponse<byte[]> response = client.upload("/report", file);
        assertEquals(200, response.statusCode(), () -> Client.text(response));
        Document page = Client.page(response);
        assertInert(page);
        assertEquals(hostile, page.select("input[name=" + Papers.TOTAL + "]").attr("value"));
        assertTrue(page.select("h2").text().contains(hostile), page.select("h2").text());
        assertFalse(page.text().contains("1337"));

        Map<String, String> fields = Client.form(page);
        fields.put("requests.carriedIn.total", hostile);
        Document again = Client.page(client.fields("/report/check", fields));
        assertInert(again);
        assertTrue(
                again.select(".changes td").eachText().contains(hostile),
                again.select(".changes").text());

        fields.put("to", "docx");
        String disposition = client.fields("/report/download", fields)
                .headers()
                .firstValue("Content-Disposition")
                .orElse("");
        assertFalse(
                disposition.contains("<") || disposition.contains("%3C") || disposition.contains("%2F"), disposition);
    }

    @Test
    void pages_are_inert() throws IOException, InterruptedException {
        assertInert(Client.page(client.get("/")));
        assertInert(Client.page(client.get("/nothing?%3Cscript%3E")));
        assertInert(Client.page(client.upload("/report?lang=en", Upload.text("a.txt", Papers.broken()))));
        assertInert(
                Client.page(client.upload("/report", Upload.text("a.txt", Papers.seed(0) + "\n\n" + Papers.seed(1)))));
    }

    @Test
    void what_is_uploaded_never_goes_to_disk() throws IOException, InterruptedException {
        client.upload("/report", new Upload("a.txt", new byte[1 << 20]));
        client.upload("/report", new Upload("a.docx", Papers.written(Papers.right(), "docx")));

        assertTrue(multipart.getFileSizeThreshold() >= multipart.getMaxRequestSize());
        File temporary = (File) context.getAttribute(ServletContext.TEMPDIR);
        try (Stream<Path> files = Files.walk(temporary.toPath())) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
    }
}
