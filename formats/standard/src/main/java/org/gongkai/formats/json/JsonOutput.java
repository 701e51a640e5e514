package org.gongkai.formats.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A JSON text that is written token by token, so that reading gives the same values; each line of Jackson can be it.
 */
abstract class JsonOutput {
    /** Numbers of a wider scale than any amount has are written with an exponent, for they would fill pages. */
    private static final int WIDEST_PLAIN_SCALE = 100;

    abstract void startObject() throws IOException;

    abstract void endObject() throws IOException;

    abstract void startArray() throws IOException;

    abstract void endArray() throws IOException;

    abstract void name(String key) throws IOException;

    abstract void nothing() throws IOException;

    abstract void number(long number) throws IOException;

    /** Writes a number, given as its digits too, which are what a text holds. */
    abstract void number(BigDecimal number, String digits) throws IOException;

    abstract void string(String text) throws IOException;

    /** Writes a string that has no UTF-8, given as JSON too, with its quotes, which is what a text holds. */
    abstract void string(String text, String escaped) throws IOException;

    final void startObject(String key) throws IOException {
        name(key);
        startObject();
    }

    final void startArray(String key) throws IOException {
        name(key);
        startArray();
    }

    final void number(String key, long number) throws IOException {
        name(key);
        number(number);
    }

    final void number(BigDecimal number) throws IOException {
        boolean plain = Math.abs((long) number.scale()) <= WIDEST_PLAIN_SCALE;
        number(number, plain ? number.toPlainString() : number.toString());
    }

    final void text(String key, String text) throws IOException {
        name(key);
        text(text);
    }

    final void text(String key, Optional<String> text) throws IOException {
        name(key);
        if (text.isPresent()) {
            text(text.get());
        } else {
            nothing();
        }
    }

    /** Half of a surrogate pair has no UTF-8 and is written as an escape. */
    final void text(String text) throws IOException {
        if (hasLoneSurrogate(text)) {
            string(text, escaped(text));
        } else {
            string(text);
        }
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
