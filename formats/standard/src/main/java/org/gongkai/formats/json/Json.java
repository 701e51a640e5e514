package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The settings of Jackson that all of this package shares. Its own limits are off: ours count, per reader. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    private Json() {}

    static JsonParser parser(byte[] bytes) throws IOException {
        return FACTORY.createParser(bytes);
    }

    /** Writes a text on one line, with a line feed at its end. Leaves the stream open. */
    static void line(OutputStream out, Body body) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, body);
        }
    }

    /** Writes on many lines, two spaces a level, line feeds only, one at the end. Leaves the stream open. */
    static void lines(OutputStream out, Body body) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(PRETTY.createInstance())) {
            write(json, body);
        }
    }

    private static void write(JsonGenerator json, Body body) throws IOException {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        body.write(new Jackson2Output(json));
        json.writeRaw('\n');
    }

    /** Writes the one value of a text. */
    interface Body {
        void write(JsonOutput json) throws IOException;
    }

    /** A text that comes with the jar. */
    static String resource(String name) {
        try (InputStream in = Json.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
