package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text, counted against the limits, with errors that name the path. */
final class JsonInput {
    static final String CODEC = "json";

    private final JsonSource source;
    private final int length;
    private final ReadLimits limits;
    private final Budget budget;
    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private int nodes;
    private int depth;
    private long chars;

    JsonInput(JsonSource source, int length, ReadLimits limits) {
        this.source = source;
        this.length = length;
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    /** The input of a parser that stands at the beginning of a value, within a text of any length. */
    static JsonInput within(JsonSource source, ReadLimits limits) {
        JsonInput in = new JsonInput(source, Integer.MAX_VALUE, limits);
        JsonToken token = source.token();
        in.token = token == null ? JsonToken.NOT_AVAILABLE : token;
        in.depth = 1;
        return in;
    }

    /** The current token. */
    JsonToken token() {
        return token;
    }

    /** Goes to the next token; a text that ends here ends early. */
    JsonToken next() throws IOException {
        JsonToken next = source.next();
        if (next == null) {
            throw new DocumentException(CODEC, path(), "the JSON ends early");
        }
        token = next;
        budget.step();
        if (next.isStructStart()) {
            countNode();
            if (++depth > limits.maxNesting()) {
                throw new LimitExceededException(
                        "more than " + limits.maxNesting() + " levels", "maxNesting", limits.maxNesting());
            }
        } else if (next.isStructEnd()) {
            depth--;
        } else if (next.isScalarValue()) {
            countNode();
        }
        return next;
    }

    /** The next key of the object, with its value current; null at the object's end. */
    @Nullable
    String nextKey() throws IOException {
        if (next() == JsonToken.END_OBJECT) {
            return null;
        }
        String key = source.name();
        next();
        return key;
    }

    /** Reads the object at the current token: each of these keys once, and no other. */
    void object(List<String> keys, KeyReader reader) throws IOException {
        object(keys, Set.of(), reader);
    }

    /** Reads the object at the current token: each of these keys once, but for those that may be left out. */
    void object(List<String> keys, Set<String> optional, KeyReader reader) throws IOException {
        require(JsonToken.START_OBJECT, "an object");
        int seen = 0;
        for (String key = nextKey(); key != null; key = nextKey()) {
            int index = keys.indexOf(key);
            if (index < 0) {
                throw unknownKey(keys);
            }
            requireFirst((seen & 1 << index) == 0);
            seen |= 1 << index;
            reader.read(key);
        }
        for (int index = 0; index < keys.size(); index++) {
            if ((seen & 1 << index) == 0 && !optional.contains(keys.get(index))) {
                throw failure("the key " + keys.get(index) + " is missing");
            }
        }
    }

    /** Reads the array at the current token. */
    <T> List<T> array(ValueReader<T> reader) throws IOException {
        require(JsonToken.START_ARRAY, "an array");
        List<T> elements = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            elements.add(reader.read());
        }
        return elements;
    }

    /** Reads the value at the current token, where it is not null. */
    <T> Optional<T> orNull(ValueReader<T> reader) throws IOException {
        return token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(reader.read());
    }

    /** Reads one of a few words. */
    <T> T keyed(Function<String, Optional<T>> words, String known) throws IOException {
        require(JsonToken.VALUE_STRING, known);
        return words.apply(string()).orElseThrow(() -> failure("expected " + known + ", found another word"));
    }

    /** Reads the value of a key, which is the current token. */
    interface KeyReader {
        void read(String key) throws IOException;
    }

    /** Reads the value that begins at the current token. */
    interface ValueReader<T> {
        T read() throws IOException;
    }

    /** Throws if anything but blanks follows. */
    void requireEnd() throws IOException {
        if (source.next() != null) {
            throw failure("one report ends here; nothing may follow it");
        }
    }

    void require(JsonToken wanted, String what) throws DocumentException {
        if (token != wanted) {
            throw expected(what);
        }
    }

    /** Throws if the key stood in this object before. */
    void requireFirst(boolean first) throws DocumentException {
        if (!first) {
            throw failure("the key stands here a second time");
        }
    }

    String string() throws IOException {
        require(JsonToken.VALUE_STRING, "a string");
        chars += source.textLength();
        if (chars > limits.maxTextChars()) {
            throw new LimitExceededException(
                    "more than " + limits.maxTextChars() + " characters", "maxTextChars", limits.maxTextChars());
        }
        return source.text();
    }

    /** A string that is not blank. */
    String visibleString() throws IOException {
        String text = string();
        if (text.isBlank()) {
            throw failure("expected text, found only blanks; leave the key out where there is none");
        }
        return text;
    }

    Optional<String> optionalString() throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        if (token != JsonToken.VALUE_STRING) {
            throw expected("a string or null");
        }
        return Optional.of(string());
    }

    /** A whole number, written without point and exponent. */
    long wholeNumber() throws IOException {
        require(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return JsonNumber.whole(source, this, limits);
    }

    /** Any number, exact, with the scale it is written in; an exponent is written out. */
    BigDecimal number() throws IOException {
        if (!token.isNumeric()) {
            throw expected("a number");
        }
        return JsonNumber.any(source, this, limits);
    }

    private void countNode() throws LimitExceededException {
        if (++nodes > limits.maxNodes()) {
            throw new LimitExceededException(
                    "more than " + limits.maxNodes() + " values", "maxNodes", limits.maxNodes());
        }
    }

    /** Says what should stand here and what does. */
    DocumentException expected(String what) {
        return failure("expected " + what + ", found " + found());
    }

    /** Says that the current key does not belong here. */
    DocumentException unknownKey(Iterable<String> known) {
        return failure("unknown key; the keys are " + String.join(", ", known));
    }

    /** Says what is wrong here; a number at the very end is wrong only because it is cut. */
    DocumentException failure(String detail) {
        if (token.isNumeric() && depth > 0 && source.bytes() >= length) {
            return new DocumentException(CODEC, path(), "the JSON ends early");
        }
        return new DocumentException(CODEC, path(), detail);
    }

    private String found() {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case END_OBJECT, END_ARRAY -> "the end of it";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a decimal";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "nothing of the kind";
        };
    }

    /** Where the parser is, as {@code requests.carriedIn.total} or {@code sections[0].key}; {@code $} for the whole. */
    String path() {
        return source.path().toString();
    }
}
