package org.gongkai.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeedsTest {
    private static final Map<String, String> SHA_256 = Map.of(
            "000_7c331c5e62c8a383", "06a38d1b33972494db26901826ac5a17ee4b27fc1f288032c8c9da90a8f70392",
            "001_2561814c437a049f", "dd8e6e0c7beb90f63972dbe7b868c5af12c897d8582656b0308ce1d8f2fd94f7",
            "002_cb325668589ff4f6", "aebc0957a2d0f18cdf299b76537563f890c64b6b4b85af6767660063b1348b3b",
            "003_4742002fa8b1be54", "d0124da73e986936c4cc121067678dbbc16c9b2b28584a7a7649eb0def242e1e",
            "004_59e97678e90cfe4b", "8f1905f4f4a51bcbf64dc679d6b854a5d56dfdf247510e1f10fb8a8a5eb39d2b");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2002\\u3000]|\\*\\*|\\[bookmark: _GoBack]");
    private static final Pattern PARAGRAPH = Pattern.compile("^ {8}\"([^\"]*)\",?$", Pattern.MULTILINE);
    private static final Pattern LEAF = Pattern.compile("^ {4,}\"(\\w+)\": (-?\\d+|null)(,?)$", Pattern.MULTILINE);

    @Test
    void documents_are_byte_for_byte_what_came() throws Exception {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : Seeds.names()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Seeds.document(name));
            found.put(name, HexFormat.of().formatHex(digest));
        }

        assertEquals(SHA_256, found);
    }

    @Test
    void nothing_else_lies_beside_the_documents_and_their_readings() throws Exception {
        try (var documents = Files.list(Path.of("documents"));
                var readings = Files.list(Path.of("readings"))) {
            assertEquals(
                    Seeds.names().stream().map(name -> name + ".txt").toList(),
                    documents
                            .map(file -> file.getFileName().toString())
                            .sorted()
                            .toList());
            assertEquals(
                    Seeds.names().stream()
                            .flatMap(name -> List.of(name + ".findings.txt", name + ".json").stream())
                            .toList(),
                    readings.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void every_paragraph_of_a_reading_stands_in_its_document() {
        for (String name : Seeds.names()) {
            String document =
                    BLANKS.matcher(new String(Seeds.document(name), UTF_8)).replaceAll("");
            List<String> paragraphs = PARAGRAPH
                    .matcher(Seeds.reading(name))
                    .results()
                    .map(found -> found.group(1))
                    .toList();

            assertTrue(!paragraphs.isEmpty(), name);
            for (String paragraph : paragraphs) {
                assertTrue(document.contains(BLANKS.matcher(paragraph).replaceAll("")), name + ": " + paragraph);
            }
        }
    }

    @Test
    void readings_hold_the_figures_that_are_not_zero_and_blanks_only_where_the_document_has_them() {
        assertEquals(Map.of("1", 6L, "0", 192L), leaves("000_7c331c5e62c8a383"));
        assertEquals(Map.of("7", 1L, "14", 1L, "4", 1L, "1", 2L, "0", 193L), leaves("001_2561814c437a049f"));
        assertEquals(Map.of("1", 1L, "3", 2L, "2", 1L, "0", 194L), leaves("002_cb325668589ff4f6"));
        assertEquals(Map.of("6", 1L, "0", 37L, "null", 162L), leaves("003_4742002fa8b1be54"));
        assertEquals(Map.of(), leaves("004_59e97678e90cfe4b"));
    }

    @Test
    void readings_are_text_of_one_line_end() {
        for (String name : Seeds.names()) {
            String reading = Seeds.reading(name);

            assertTrue(reading.startsWith("{\n  \"schema\": \"gongkai/annual-report/1\",\n"), name);
            assertTrue(reading.endsWith("\n}\n"), name);
            assertTrue(reading.indexOf('\r') < 0, name);
        }
    }

    @Test
    void findings_are_an_id_of_reading_and_a_place() {
        for (String name : Seeds.names()) {
            for (String line : Seeds.findings(name)) {
                assertTrue(line.matches("READ-[A-Z-]+ (proactiveDisclosure|requests|disputes)(\\.\\w+)+"), line);
            }
        }
        assertEquals(
                28,
                Seeds.findings("003_4742002fa8b1be54").stream()
                        .filter(line -> line.startsWith("READ-INFERRED ") && line.endsWith(".total"))
                        .count());
    }

    @Test
    void an_unknown_name_is_refused_with_the_names_there_are() {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Seeds.reading("005"));

        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("004_59e97678e90cfe4b") && message.endsWith(": 005"), message);
    }

    private static Map<String, Long> leaves(String name) {
        String tables =
                Seeds.reading(name).split("\"proactiveDisclosure\": ", 2)[1].split("\"processingFee\"", 2)[0];
        return LEAF.matcher(tables)
                .results()
                .filter(leaf -> !leaf.group(1).equals("unit"))
                .map(leaf -> leaf.group(2))
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }
}
