package org.gongkai.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.recognition.Recognizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PromiseTest {
    private static final Path FINDS = Path.of("src/test/resources/finds");

    @TestFactory
    Stream<DynamicTest> what_once_broke_a_reader_does_so_no_more() throws IOException {
        try (Stream<Path> files = Files.walk(FINDS)) {
            List<Path> finds = files.filter(Files::isRegularFile)
                    .filter(file -> FINDS.relativize(file).getNameCount() > 1)
                    .sorted()
                    .toList();
            assertFalse(finds.isEmpty());
            return finds.stream()
                    .map(find -> dynamicTest(FINDS.relativize(find).toString(), () -> {
                        String format = FINDS.relativize(find).getName(0).toString();
                        Promise.of(format).keep(Files.readAllBytes(find));
                        Promise.of("any").keep(Files.readAllBytes(find));
                    }));
        }
    }

    @Test
    void there_is_a_corpus_for_every_format(@TempDir Path folder) throws IOException {
        Corpus.write("any", Path.of("../.."), folder);
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> there = files.map(String::valueOf)
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .collect(Collectors.toSet());
            assertTrue(
                    there.containsAll(Set.of(
                            "txt", "md", "html", "json", "csv", "docx", "odt", "xlsx", "doc", "xls", "pdf", "ofd")),
                    there.toString());
        }
    }

    @Test
    void a_part_is_tried_within_a_sound_package(@TempDir Path folder) throws IOException {
        for (String format : List.of("docx", "odt", "xlsx", "ofd")) {
            Path parts = folder.resolve(format);
            Corpus.write(format + "-part", Path.of("../.."), parts);
            try (Stream<Path> files = Files.list(parts)) {
                Path first = files.sorted().findFirst().orElseThrow();
                byte[] bytes = Files.readAllBytes(first);
                byte[] whole = PackagePart.of(format + "-part").orElseThrow().with(bytes);
                assertTrue(ReportReader.builder().build().from(format).readAll(whole, "a").stream()
                        .anyMatch(result -> result.report().isPresent()));
            }
        }
    }

    @Test
    void any_program_is_a_document_and_some_of_them_are_reports() {
        SplittableRandom random = new SplittableRandom(11);
        long reports = 0;
        for (int i = 0; i < 300; i++) {
            byte[] program = new byte[random.nextInt(1, 600)];
            random.nextBytes(program);
            Promise.of(Promise.RECOGNIZER).keep(program);
            Document document = new DocumentProgram(program).run();
            reports += new Recognizer()
                    .recognizeAll(document).stream()
                            .filter(result -> result.report().isPresent())
                            .count();
        }
        assertTrue(reports > 20, "reports: " + reports);
    }

    @Test
    void a_reader_that_throws_or_refuses_without_a_word_breaks_the_promise() {
        assertThrows(
                IllegalStateException.class,
                () -> promise(new IllegalStateException()).keep(new byte[1]));
        assertThrows(AssertionError.class, () -> promise(new IOException()).keep(new byte[1]));
        assertDoesNotThrow(() -> promise(new IOException("no such thing")).keep(new byte[1]));
    }

    private static Promise promise(Exception thrown) {
        return new Promise(
                "any",
                ReportReader.builder().codecs(List.of(new Thrower(thrown))).build(),
                Optional.empty());
    }

    /** A reader that always throws. */
    private record Thrower(Exception thrown) implements DocumentCodec {
        @Override
        public String name() {
            return "thrower";
        }

        @Override
        public List<String> extensions() {
            return List.of("thrown");
        }

        @Override
        public String mediaType() {
            return "application/octet-stream";
        }

        @Override
        public Match match(byte[] bytes) {
            return Match.CERTAIN;
        }

        @Override
        public List<Decoded<Document>> read(byte[] bytes, ReadLimits limits) throws IOException {
            if (thrown instanceof IOException refused) {
                throw refused;
            }
            throw (RuntimeException) thrown;
        }
    }
}
