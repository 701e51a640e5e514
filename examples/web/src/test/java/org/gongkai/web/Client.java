package org.gongkai.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser without script does: fetches pages, uploads files, and sends the fields of a form as they stand. */
final class Client {
    private static final String BOUNDARY = "----gongkai-test-boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    Client(int port) {
        this.port = port;
    }

    /** A file to upload. */
    static final class Upload {
        private final String name;
        private final byte[] content;

        Upload(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        static Upload text(String name, String content) {
            return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder(uri(path)).GET(), headers);
    }

    HttpResponse<byte[]> upload(String path, Upload file, String... headers) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        file(body, "file", file);
        return post(path, body, headers);
    }

    HttpResponse<byte[]> fields(String path, Map<String, String> fields) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return post(path, body);
    }

    /** What a browser would send of the page's form. */
    static Map<String, String> form(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : page.select("form input[name]")) {
            fields.put(input.attr("name"), input.attr("value"));
        }
        return fields;
    }

    static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(text(response));
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> post(String path, ByteArrayOutputStream body, String... headers)
            throws IOException, InterruptedException {
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return send(path, request, headers);
    }

    private HttpResponse<byte[]> send(String path, HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        if (!path.startsWith("/api/")) {
            request.header("Accept", "text/html,*/*;q=0.8");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static void file(ByteArrayOutputStream body, String field, Upload file) {
        String name = file.name.replace("\"", "%22").replace("\r", "").replace("\n", "%0A");
        part(body, "name=\"" + field + "\"; filename=\"" + name + '"', file.content);
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
