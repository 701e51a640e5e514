package org.gongkai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.formats.result.ResultWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.web.Client.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class ApiTest {
    private final Client client;
    private final ObjectMapper mapper = new ObjectMapper();

    ApiTest(@LocalServerPort int port) {
        this.client = new Client(port);
    }

    private JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return mapper.readTree(response.body());
    }

    @Test
    void a_report_is_checked_with_its_data_and_findings() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.upload("/api/v1/check", Upload.text("年报.txt", Papers.broken()));
        JsonNode results = json(response);

        assertEquals(200, response.statusCode());
        assertEquals(1, results.size());
        JsonNode result = results.get(0);
        assertEquals("年报.txt", result.path("source").asText());
        assertEquals(2, result.at("/report/requests/newlyReceived/total").asInt());
        List<String> ids = result.path("findings").findValuesAsText("id");
        assertTrue(ids.contains("T3-ROW-TOTAL") && ids.contains("T3-BALANCE"), ids.toString());
    }

    @Test
    void several_reports_of_a_file_are_several_results() throws IOException, InterruptedException {
        Upload two = Upload.text("a.txt", Papers.seed(0) + "\n\n" + Papers.seed(1));

        assertEquals(2, json(client.upload("/api/v1/check", two)).size());
    }

    @Test
    void who_asks_for_sarif_gets_sarif() throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.upload(
                "/api/v1/check", Upload.text("a.txt", Papers.broken()), "Accept", "application/sarif+json");

        assertEquals("2.1.0", json(response).path("version").asText());
        assertEquals(
                "application/sarif+json",
                response.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void a_report_is_converted() throws IOException, InterruptedException {
        AnnualReport report = Papers.right();
        Upload file = new Upload("a.docx", Papers.written(report, "docx"));
        HttpResponse<byte[]> response = client.upload("/api/v1/convert?to=json", file);

        assertEquals(200, response.statusCode());
        assertEquals(report.requests(), Papers.read(response.body(), "a.json").requests());
    }

    @Test
    void what_goes_wrong_is_a_problem_without_insides() throws IOException, InterruptedException {
        assertProblem(422, client.upload("/api/v1/check", Upload.text("a.json", "{\"schema\": 1")));
        assertProblem(422, client.upload("/api/v1/convert?to=pdf", Upload.text("a.txt", "今天天气很好。")));
        assertProblem(400, client.upload("/api/v1/convert?to=exe", Upload.text("a.txt", "a")));
        assertProblem(400, client.upload("/api/v1/convert", Upload.text("a.txt", "a")));
        assertProblem(404, client.get("/api/v1/rules/NO-SUCH"));
        assertProblem(404, client.get("/api/v1/nothing"));
        assertProblem(405, client.get("/api/v1/check"));
        assertProblem(413, client.upload("/api/v1/check", new Upload("a.txt", new byte[3 << 20])));
        assertProblem(413, client.upload("/api/v1/check", new Upload("a.txt", new byte[(1 << 20) + 1])));
    }

    private void assertProblem(int status, HttpResponse<byte[]> response) throws IOException {
        assertEquals(status, response.statusCode(), () -> Client.text(response));
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        JsonNode problem = json(response);
        assertEquals(status, problem.path("status").asInt());
        assertFalse(problem.path("title").asText().isBlank()
                || problem.path("detail").asText().isBlank());
        String text = Client.text(response);
        assertFalse(text.contains("org.") || text.contains("java"), text);
    }

    @Test
    void formats_rules_and_schemas_are_listed() throws IOException, InterruptedException {
        assertTrue(json(client.get("/api/v1/formats")).findValuesAsText("name").containsAll(List.of("ofd", "doc")));
        assertTrue(json(client.get("/api/v1/rules")).findValuesAsText("id").contains("T3-BALANCE"));
        assertTrue(Client.text(client.get("/api/v1/rules/T3-BALANCE")).contains("T3-BALANCE"));
        assertEquals(ResultWriter.jsonSchema(), Client.text(client.get("/api/v1/schema/result")));
    }

    @Test
    void the_interface_is_described() throws IOException, InterruptedException {
        JsonNode description = json(client.get("/api/openapi"));
        TreeSet<String> paths = new TreeSet<>();
        description.path("paths").fieldNames().forEachRemaining(paths::add);

        assertEquals(
                List.of(
                        "/api/v1/check",
                        "/api/v1/convert",
                        "/api/v1/formats",
                        "/api/v1/rules",
                        "/api/v1/rules/{id}",
                        "/api/v1/schema/{name}"),
                List.copyOf(paths));
        JsonNode check = description.at("/paths/~1api~1v1~1check/post/responses");
        assertTrue(check.has("200") && check.has("413") && check.has("422") && check.has("503"), check.toString());
    }
}
