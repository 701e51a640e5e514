package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.jspecify.annotations.Nullable;

/** 识读结果的 JSON: a reading as one line of JSON, as {@code gongkai read} prints it, and findings by themselves. */
public final class ReadingJson {
    private ReadingJson() {}

    /** 数据模式: the JSON Schema (2020-12) of a line; it refers to {@link JsonCodec#schema()}. */
    public static String schema() {
        return Json.resource("reading-1.schema.json");
    }

    /**
     * 写一行: a reading as one line, in UTF-8, with a line feed at its end. Leaves the stream open.
     *
     * @param source the file, as the caller names it
     * @param part the report's number within the file, from 1
     * @param format the name of the format it was read in; null where it could not be read
     * @param result the reading; its provenance and document are not written
     * @throws IllegalArgumentException if {@code part} is below 1
     * @throws IOException if the stream fails
     */
    public static void write(String source, int part, @Nullable String format, ReadResult result, OutputStream out)
            throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(out, "out");
        if (part < 1) {
            throw new IllegalArgumentException("part is below 1: " + part);
        }
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            JsonText.write(json, "source", source);
            json.writeNumberField("part", part);
            json.writeFieldName("format");
            if (format == null) {
                json.writeNull();
            } else {
                JsonText.write(json, format);
            }
            json.writeFieldName("report");
            if (result.report().isPresent()) {
                new ReportJsonWriter(json).write(result.report().get());
            } else {
                json.writeNull();
            }
            json.writeFieldName("findings");
            write(json, result.findings());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** 写发现: findings as an array, indented by two spaces, with a line feed at the end. Leaves the stream open. */
    public static void write(Findings findings, OutputStream out) throws IOException {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(out, "out");
        try (JsonGenerator json = Json.pretty(out)) {
            write(json, findings);
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Findings findings) throws IOException {
        json.writeStartArray();
        for (Finding finding : findings) {
            FindingJson.write(json, finding);
        }
        json.writeEndArray();
    }
}
