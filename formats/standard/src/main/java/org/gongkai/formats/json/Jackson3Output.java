package org.gongkai.formats.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** A generator of Jackson 3: of a text, or of a tree and the like, which take values as they are. */
final class Jackson3Output extends JsonOutput {
    private final JsonGenerator json;
    private final boolean isText;

    Jackson3Output(JsonGenerator json) {
        this.json = json;
        this.isText = json.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    void startObject() {
        json.writeStartObject();
    }

    @Override
    void endObject() {
        json.writeEndObject();
    }

    @Override
    void startArray() {
        json.writeStartArray();
    }

    @Override
    void endArray() {
        json.writeEndArray();
    }

    @Override
    void name(String key) {
        json.writeName(key);
    }

    @Override
    void nothing() {
        json.writeNull();
    }

    @Override
    void number(long number) {
        json.writeNumber(number);
    }

    @Override
    void number(BigDecimal number, String digits) {
        if (isText) {
            json.writeNumber(digits);
        } else {
            json.writeNumber(number);
        }
    }

    @Override
    void string(String text) {
        json.writeString(text);
    }

    @Override
    void string(String text, String escaped) {
        if (isText) {
            json.writeRawValue(escaped);
        } else {
            json.writeString(text);
        }
    }
}
