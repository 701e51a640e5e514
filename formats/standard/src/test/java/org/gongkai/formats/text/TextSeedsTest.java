package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.gongkai.formats.testkit.Golden;
import org.gongkai.formats.testkit.SeedBytes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TextSeedsTest {
    static final List<String> SEEDS = SeedBytes.NAMES;

    private static Decoded<Document> read(byte[] bytes) throws IOException {
        return new TextCodec().read(bytes, ReadLimits.standard()).get(0);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void a_seed_reads_as_its_golden_document(String seed) throws IOException {
        Decoded<Document> decoded = read(SeedBytes.of(seed));

        Golden.assertMatches(seed + "/document.txt", DocumentDump.of(decoded.value()));
        assertTrue(decoded.findings().isEmpty());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void the_charset_and_the_line_ends_change_nothing(String seed) throws IOException {
        String text = new String(SeedBytes.of(seed), StandardCharsets.UTF_8);
        Document expected = read(SeedBytes.of(seed)).value();

        for (String name : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE")) {
            String marked = name.startsWith("UTF-16") ? '\uFEFF' + text : text;
            assertEquals(expected, read(marked.getBytes(Charset.forName(name))).value(), name);
        }
        assertEquals(
                expected,
                read(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                        .value());
        assertEquals(
                expected,
                read(text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)).value());
    }
}
