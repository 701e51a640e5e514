package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @BeforeEach
    void samples() {
        assertEquals(0, Run.in(folder, "sample", "--count", "8", "in").exit());
    }

    @Test
    void a_folder_becomes_three_tables_and_a_dictionary() throws IOException {
        assertEquals(new Run(0, "", ""), Run.in(folder, "dataset", "in/documents", "--output", "all.csv"));
        assertEquals(9, Files.readAllLines(folder.resolve("all.reports.csv")).size());
        assertTrue(Files.readAllLines(folder.resolve("all.csv")).size() > 8 * 190);
        assertTrue(Files.exists(folder.resolve("all.findings.csv")));
        assertTrue(Files.exists(folder.resolve("all.dictionary.md")));
        assertFalse(Files.exists(folder.resolve("all.csv.part")));
    }

    @Test
    void a_damaged_file_is_a_row_and_exit_three() throws IOException {
        Files.writeString(folder.resolve("in/documents/broken.docx"), "no zip");
        assertEquals(
                3,
                Run.in(folder, "dataset", "in/documents", "--output", "all.csv").exit());
        assertEquals(10, Files.readAllLines(folder.resolve("all.reports.csv")).size());
    }

    @Test
    void progress_tells_how_fast_it_goes() {
        Run run = Run.in(folder, "dataset", "--progress", "in/documents", "--output", "all.csv");
        assertTrue(run.err().contains("8/8，每秒 "), run.err());
    }

    @Test
    void what_is_there_is_not_overwritten_unless_asked() throws IOException {
        Files.writeString(folder.resolve("all.csv"), "mine");
        assertEquals(
                2,
                Run.in(folder, "dataset", "in/documents", "--output", "all.csv").exit());
        assertEquals("mine", Files.readString(folder.resolve("all.csv")));
        assertEquals(
                0,
                Run.in(folder, "dataset", "--force", "in/documents", "--output", "all.csv")
                        .exit());
    }

    @Test
    void a_wrong_call_says_what_is_wrong() {
        assertEquals(2, Run.in(folder, "dataset", "in/documents").exit());
        assertEquals(
                2,
                Run.in(folder, "dataset", "in/documents", "--output", "all.xls").exit());
        assertEquals(
                2,
                Run.in(folder, "dataset", "--threads", "0", "in/documents", "--output", "all.csv")
                        .exit());
        assertEquals(2, Run.in(folder, "dataset", "--output", "all.csv").exit());
    }
}
