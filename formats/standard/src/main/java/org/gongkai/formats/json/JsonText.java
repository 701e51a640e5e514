package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes strings and numbers so that reading gives the same value. */
final class JsonText {
    /** Numbers of a wider scale than any amount has are written with an exponent, for they would fill pages. */
    private static final int WIDEST_PLAIN_SCALE = 100;

    private JsonText() {}

    static void write(JsonGenerator json, String key, Optional<String> text) throws IOException {
        json.writeFieldName(key);
        if (text.isPresent()) {
            write(json, text.get());
        } else {
            json.writeNull();
        }
    }

    static void write(JsonGenerator json, String key, String text) throws IOException {
        json.writeFieldName(key);
        write(json, text);
    }

    /** Half of a surrogate pair has no UTF-8 and is written as an escape. */
    static void write(JsonGenerator json, String text) throws IOException {
        if (hasLoneSurrogate(text)) {
            json.writeRawValue(escaped(text));
        } else {
            json.writeString(text);
        }
    }

    static void write(JsonGenerator json, BigDecimal number) throws IOException {
        boolean plain = Math.abs((long) number.scale()) <= WIDEST_PLAIN_SCALE;
        json.writeNumber(plain ? number.toPlainString() : number.toString());
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04X", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
