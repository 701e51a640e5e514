package org.gongkai.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.cli.Gate;
import org.junit.jupiter.api.Test;

/** The tour names files as they are, and quotes what is found. */
class TourTest {
    private static final Path TOUR = Built.ROOT.resolve("core/docs/tour.md");
    private static final Path SEED = Path.of("seeds/documents/003_4742002fa8b1be54.txt");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w+)(?:#(\\w+))?`");
    private static final Pattern PATH = Pattern.compile("`(\\w[\\w.]*/[\\w./]*)`");

    @Test
    void every_type_and_member_that_it_names_is_there() throws IOException {
        Map<String, List<Path>> sources = sources();
        List<String> missing = new ArrayList<>();
        int named = 0;
        Matcher type = TYPE.matcher(Files.readString(TOUR));
        while (type.find()) {
            named++;
            List<Path> files = sources.getOrDefault(type.group(1), List.of());
            if (files.isEmpty()) {
                missing.add(type.group());
            } else if (type.group(2) != null
                    && files.stream().noneMatch(file -> text(file).matches("(?s).*\\b" + type.group(2) + "\\b.*"))) {
                missing.add(type.group());
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(named > 60, () -> "too few names to be true");
    }

    @Test
    void every_file_that_it_names_is_there() throws IOException {
        Matcher path = PATH.matcher(Files.readString(TOUR));
        while (path.find()) {
            assertTrue(Files.exists(Built.ROOT.resolve(path.group(1))), path.group(1));
        }
    }

    @Test
    void the_line_it_begins_with_is_that_line() throws IOException {
        Block line = Block.of(TOUR).get(0);
        assertEquals(
                line.text().strip(),
                Files.readAllLines(Built.ROOT.resolve(SEED)).get(34));
    }

    @Test
    void the_findings_that_it_quotes_are_found() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        Gate.run(Built.ROOT, new PrintStream(out, true, UTF_8), nowhere, "check", SEED.toString(), "--format", "json");
        ObjectMapper json = new ObjectMapper();
        JsonNode found = json.readTree(out.toString(UTF_8)).path("findings");
        List<Block> quoted = Block.of(TOUR).stream()
                .filter(block -> block.info().equals("json"))
                .toList();
        assertEquals(2, quoted.size());
        for (Block block : quoted) {
            JsonNode quote = json.readTree(block.text());
            assertTrue(
                    StreamSupport.stream(found.spliterator(), false).anyMatch(finding -> holds(finding, quote)),
                    block.text());
        }
    }

    @Test
    void the_card_that_it_quotes_is_what_people_see() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        Gate.run(Built.ROOT, new PrintStream(out, true, UTF_8), nowhere, "check", SEED.toString());
        List<Block> blocks = Block.of(TOUR);
        String card = blocks.get(blocks.size() - 1).text();
        assertTrue(out.toString(UTF_8).contains(card), card);
    }

    private static boolean holds(JsonNode finding, JsonNode quote) {
        return quote.properties().stream().allMatch(part -> part.getValue().equals(finding.path(part.getKey())));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, List<Path>> sources() throws IOException {
        Map<String, List<Path>> sources = new HashMap<>();
        for (String folder : List.of("core/src", "formats", "seeds/src", "examples/cli/src")) {
            try (Stream<Path> files = Files.walk(Built.ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().contains("/target/"))
                        .forEach(file -> sources.computeIfAbsent(
                                        file.getFileName().toString().replace(".java", ""), name -> new ArrayList<>())
                                .add(file));
            }
        }
        return sources;
    }
}
