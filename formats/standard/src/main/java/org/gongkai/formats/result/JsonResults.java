package org.gongkai.formats.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.formats.json.GongkaiModule;

/** One line of JSON a report. The keys of a reading come first, in its order. */
final class JsonResults implements ResultWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new GongkaiModule()).build();

    private final OutputStream out;

    JsonResults(OutputStream out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    @Override
    public void write(CheckedReport result) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("source", Plain.text(result.source()));
            json.writeNumberField("part", result.part());
            text(json, "format", result.format());
            json.writeFieldName("report");
            if (result.report().isPresent()) {
                MAPPER.writeValue(json, result.report().get());
            } else {
                json.writeNull();
            }
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                MAPPER.writeValue(json, finding);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("suppressed");
            for (Suppressed aside : result.suppressed()) {
                json.writeStartObject();
                json.writeStringField("reason", Plain.text(aside.reason()));
                json.writeFieldName("finding");
                MAPPER.writeValue(json, aside.finding());
                json.writeEndObject();
            }
            json.writeEndArray();
            text(json, "sha256", result.sha256());
            json.writeStringField("library", result.versions().library());
            json.writeStringField("ruleSet", result.versions().ruleSet());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    @Override
    public void unread(String source, String reason) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private static void text(JsonGenerator json, String key, Optional<String> text) throws IOException {
        json.writeFieldName(key);
        if (text.isPresent()) {
            json.writeString(Plain.text(text.get()));
        } else {
            json.writeNull();
        }
    }
}
