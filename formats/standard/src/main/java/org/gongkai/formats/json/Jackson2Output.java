package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.math.BigDecimal;

/** A generator of Jackson 2: of a text, or of a tree and the like, which take values as they are. */
final class Jackson2Output extends JsonOutput {
    private final JsonGenerator json;
    private final boolean isText;

    Jackson2Output(JsonGenerator json) {
        this.json = json;
        this.isText = json.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    void startObject() throws IOException {
        json.writeStartObject();
    }

    @Override
    void endObject() throws IOException {
        json.writeEndObject();
    }

    @Override
    void startArray() throws IOException {
        json.writeStartArray();
    }

    @Override
    void endArray() throws IOException {
        json.writeEndArray();
    }

    @Override
    void name(String key) throws IOException {
        json.writeFieldName(key);
    }

    @Override
    void nothing() throws IOException {
        json.writeNull();
    }

    @Override
    void number(long number) throws IOException {
        json.writeNumber(number);
    }

    @Override
    void number(BigDecimal number, String digits) throws IOException {
        if (isText) {
            json.writeNumber(digits);
        } else {
            json.writeNumber(number);
        }
    }

    @Override
    void string(String text) throws IOException {
        json.writeString(text);
    }

    @Override
    void string(String text, String escaped) throws IOException {
        if (isText) {
            json.writeRawValue(escaped);
        } else {
            json.writeString(text);
        }
    }
}
