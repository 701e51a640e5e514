package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Suspect;

/** Writes one finding; a key without a value is left out. */
final class FindingJson {
    private FindingJson() {}

    static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        JsonText.write(json, "id", finding.id());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("outcome", finding.outcome().name());
        writePresent(json, "place", finding.place());
        writePlaces(json, finding);
        writePresent(json, "source", finding.source());
        if (finding.line().isPresent()) {
            json.writeNumberField("line", finding.line().getAsInt());
        }
        writePresent(json, "formula", finding.formula());
        writeNumber(json, "expected", finding.expected());
        writeNumber(json, "actual", finding.actual());
        writeNumber(json, "difference", finding.difference());
        writeSuspects(json, finding);
        JsonText.write(json, "message", finding.message().zh());
        JsonText.write(json, "messageEn", finding.message().en());
        writePresent(json, "basis", finding.basis());
        writePresent(json, "fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private static void writePlaces(JsonGenerator json, Finding finding) throws IOException {
        if (finding.places().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("places");
        for (String place : finding.places()) {
            JsonText.write(json, place);
        }
        json.writeEndArray();
    }

    private static void writeSuspects(JsonGenerator json, Finding finding) throws IOException {
        if (finding.suspects().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suspects");
        for (Suspect suspect : finding.suspects()) {
            json.writeStartObject();
            JsonText.write(json, "place", suspect.place());
            writeNumber(json, "value", Optional.of(suspect.value()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePresent(JsonGenerator json, String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            JsonText.write(json, key, text.get());
        }
    }

    private static void writeNumber(JsonGenerator json, String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeFieldName(key);
            JsonText.write(json, number.get());
        }
    }
}
