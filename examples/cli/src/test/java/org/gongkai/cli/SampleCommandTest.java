package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void each_sample_has_its_truth_and_its_line_in_the_list() throws IOException {
        assertEquals(new Run(0, "", ""), Run.in(folder, "sample", "--count", "12", "--seed", "5", "out"));

        List<String> lines = Files.readAllLines(folder.resolve("out/samples.jsonl"));
        assertEquals(12, lines.size());
        assertEquals(12, files("out/documents").size());
        assertEquals(12, files("out/truth").size());
        assertTrue(lines.get(3).startsWith("{\"document\":\"documents/000/000003."), lines.get(3));
        assertEquals(0, Run.in(folder, "read", "out/truth").exit());
    }

    @Test
    void a_seed_gives_the_same_bytes_again() throws IOException {
        Run.in(folder, "sample", "--count", "9", "a");
        Run.in(folder, "sample", "--count", "9", "b");
        for (Path file : files("a")) {
            Path again = folder.resolve("b").resolve(folder.resolve("a").relativize(file));
            assertEquals(-1, Files.mismatch(file, again), file.toString());
        }
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/mine.txt"), "mine");
        Run run = Run.in(folder, "sample", "out");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("不是空的：out"), run.err());
        assertEquals(2, Run.in(folder, "sample", "--count", "0", "new").exit());
        assertEquals(1, files("out").size());
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
