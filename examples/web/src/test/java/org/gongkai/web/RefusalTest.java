package org.gongkai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.web.Client.Upload;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class RefusalTest {
    private static final int ALLOWED = 3;

    /** Announces more than it brings. */
    private static final String SLOW = """
            POST /report HTTP/1.1
            Host: 127.0.0.1
            Content-Type: multipart/form-data; boundary=x
            Content-Length: 5000

            --x
            """.replace("\n", "\r\n");

    private final Client client;
    private final int port;

    RefusalTest(@LocalServerPort int port) {
        this.client = new Client(port);
        this.port = port;
    }

    /** Files that no reader takes, each in its own way. */
    static List<Upload> hostile() throws IOException {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        return List.of(
                new Upload("bomb.docx", bomb()),
                new Upload("noise.pdf", ("%PDF-1.7\n" + "x".repeat(500)).getBytes(StandardCharsets.US_ASCII)),
                new Upload("half.docx", first(Papers.written(Papers.right(), "docx"), 700)),
                Upload.text("deep.json", "{\"a\":".repeat(5_000)),
                Upload.text("no.json", "{\"schema\": \"gongkai/annual-report/1\", \"year\": \"<script>\"}"),
                new Upload("noise.xlsx", noise));
    }

    private static byte[] first(byte[] all, int length) {
        byte[] part = new byte[length];
        System.arraycopy(all, 0, part, 0, length);
        return part;
    }

    /** A document whose text unpacks to a hundred megabytes of blanks. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }

    private static Document refused(int status, HttpResponse<byte[]> response) {
        assertEquals(status, response.statusCode(), () -> Client.text(response));
        String text = Client.text(response);
        for (String inside :
                List.of("org.gongkai", "org.springframework", "java.", "Exception", "\tat ", "Whitelabel")) {
            assertFalse(text.contains(inside), text);
        }
        Document page = Client.page(response);
        assertEquals(1, page.select("h1").size());
        assertFalse(page.select("[role=alert]").text().isBlank());
        return page;
    }

    @Test
    void what_is_too_large_gets_a_page_that_says_so() throws IOException, InterruptedException {
        Upload large = new Upload("a.txt", new byte[3 << 20]);
        Document page = refused(413, client.upload("/report", large));
        assertEquals("文件太大", page.select("h1").text());

        Upload little = new Upload("a.txt", new byte[(1 << 20) + 1]);
        assertEquals(
                "文件太大",
                refused(413, client.upload("/report", little)).select("h1").text());
        assertEquals(
                "The file is too large",
                refused(413, client.upload("/report?lang=en", large))
                        .select("h1")
                        .text());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_file_gets_a_page_that_says_what_is_wrong(Upload file) throws IOException, InterruptedException {
        Document page = refused(422, client.upload("/report", file));

        assertEquals("文件读不了", page.select("h1").text());
        assertTrue(page.select("script").isEmpty());
    }

    @Test
    void a_request_without_a_file_or_with_an_empty_one_is_incomplete() throws IOException, InterruptedException {
        refused(400, client.upload("/report", new Upload("a.txt", new byte[0])));
        refused(400, client.fields("/report", Map.of("a", "b")));
        refused(400, client.fields("/report/check", Map.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"source\":\"a\",\"part\":0,\"format\":\"text\",\"sha256\":\"\",\"report\":\"{}\",\"findings\":[],"
                        + "\"provenance\":{\"figures\":{},\"tables\":[],\"organs\":[]},\"page\":false}",
                "{\"source\":\"a\",\"part\":1,\"format\":\"text\",\"sha256\":\"\",\"report\":\"{}\",\"findings\":[null],"
                        + "\"provenance\":null,\"page\":false}"
            })
    void a_page_whose_report_was_tampered_with_is_incomplete(String state) throws IOException, InterruptedException {
        refused(400, client.fields("/report/check", Map.of("state", state)));
        refused(400, client.fields("/report/download", Map.of("state", state, "to", "docx")));
    }

    @Test
    void there_is_no_other_page_and_no_other_way() throws IOException, InterruptedException {
        assertEquals("没有这个页面", refused(404, client.get("/nothing")).select("h1").text());
        assertEquals(
                "没有这个页面",
                refused(404, client.get("/assets/none.css")).select("h1").text());
        refused(405, client.fields("/assets/gongkai.css", Map.of("a", "b")));
    }

    @Test
    void a_format_that_nothing_is_downloaded_as_is_refused() throws IOException, InterruptedException {
        Document page = Client.page(client.upload("/report", Upload.text("a.txt", Papers.seed(0))));
        Map<String, String> fields = Client.form(page);
        fields.put("to", "exe");

        refused(400, client.fields("/report/download", fields));
    }

    @Test
    void while_as_many_as_allowed_are_served_others_are_asked_to_come_again() throws IOException, InterruptedException {
        List<Socket> slow = new ArrayList<>();
        try {
            HttpResponse<byte[]> busy = upload();
            // One at a time: a slow one that comes while an upload of ours is served may itself be refused.
            while (busy.statusCode() != 503 && slow.size() < 10 * ALLOWED) {
                slow.add(slow());
                busy = until(503, 5);
            }
            assertEquals("5", busy.headers().firstValue("Retry-After").orElse(""));
            assertEquals("正忙，请稍后再试", refused(503, busy).select("h1").text());
            assertEquals(200, client.get("/").statusCode());

            HttpResponse<byte[]> program = client.upload("/api/v1/check", Upload.text("a.txt", "a"));
            JsonNode problem = new ObjectMapper().readTree(program.body());
            assertEquals(503, program.statusCode());
            assertEquals("正忙，请稍后再试", problem.path("title").asText());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertEquals(200, until(200, 200).statusCode());
    }

    /** A caller that announces more than it brings. */
    private Socket slow() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(SLOW.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private HttpResponse<byte[]> upload() throws IOException, InterruptedException {
        return client.upload("/report", Upload.text("a.txt", "a"));
    }

    private HttpResponse<byte[]> until(int status, int tries) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = upload();
        for (int i = 1; i < tries && response.statusCode() != status; i++) {
            Thread.sleep(50);
            response = upload();
        }
        return response;
    }
}
