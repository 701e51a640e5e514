package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOptionsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void three_reports() throws IOException {
        SeedCopies.write(folder.resolve("in/b.txt"), 1);
        SeedCopies.write(folder.resolve("in/a/z.txt"), 2);
        SeedCopies.write(folder.resolve("report"), 4);
    }

    @Test
    void a_line_a_report_with_the_path_as_given_joined_with_the_way_below_it() {
        Run run = Run.in(folder, "read", "in", "report");

        assertEquals(List.of("in/a/z.txt", "in/b.txt", "report"), sources(run));
        assertTrue(run.out()
                .lines()
                .allMatch(line -> line.contains("\"part\":1,\"format\":\"text\",\"report\":{\"schema\":")));
        assertEquals("", run.err());
    }

    @Test
    void the_same_bytes_on_every_run() {
        assertEquals(
                Run.in(folder, "read", "in").out(), Run.in(folder, "read", "in").out());
        assertEquals(
                Run.in(folder, "check", "in").out(),
                Run.in(folder, "check", "in").out());
    }

    @Test
    void lines_end_with_a_line_feed_alone() {
        assertFalse(Run.in(folder, "check", "in").out().contains("\r"));
        assertTrue(Run.in(folder, "read", "in").out().endsWith("}\n"));
    }

    @Test
    void a_dash_reads_standard_input_as_the_format_that_was_named() {
        Run run = Run.withInput(folder, SeedCopies.bytes(3), "read", "--from", "text", "-");

        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("-"), sources(run));
        assertTrue(run.out().contains("安顺市工业和信息化局"), run.out());
    }

    @Test
    void a_dash_without_a_format_goes_by_its_content() {
        Run run = Run.withInput(folder, SeedCopies.bytes(3), "read", "-");

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("\"format\":\"text\""), run.out());
    }

    @Test
    void an_unknown_format_is_a_wrong_call_that_names_the_formats() {
        Run run = Run.in(folder, "read", "--from", "tex", "report");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("text") && run.err().contains("json"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999999999", "soon"})
    void a_time_that_is_none_is_a_wrong_call(String seconds) {
        Run run = Run.in(folder, "read", "--timeout", seconds, "report");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains(seconds), run.err());
    }

    @Test
    void the_time_of_a_document_can_be_set() {
        assertEquals(
                0,
                Run.withInput(folder, SeedCopies.bytes(3), "check", "--fail-on", "never", "--timeout", "60", "-")
                        .exit());
    }

    @Test
    void a_list_of_paths_adds_to_those_that_are_named() throws IOException {
        Files.writeString(folder.resolve("list"), "in/b.txt\r\n\nin/a\n");

        assertEquals(
                List.of("report", "in/b.txt", "in/a/z.txt"),
                sources(Run.in(folder, "read", "--files-from", "list", "report")));
    }

    @Test
    void a_pattern_and_an_archive_stand_for_what_is_in_them_and_nothing_is_read_twice() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("in/c.zip")))) {
            zip.putNextEntry(new ZipEntry("年报/一.txt"));
            zip.write(SeedCopies.bytes(3));
            zip.closeEntry();
        }

        assertEquals(
                List.of("in/b.txt", "in/a/z.txt", "in/c.zip/年报/一.txt"),
                sources(Run.in(folder, "read", "in/?.txt", "in", "in/c.zip")));
        Run check = Run.in(folder, "check", "--format", "json", "in/c.zip", "in/*.odt");
        assertEquals(3, check.exit());
        assertEquals("gongkai: 找不到：in/*.odt\n", check.err());
        assertTrue(check.out().contains("in/c.zip/年报/一.txt"), check.out());
    }

    @Test
    void a_missing_list_is_a_wrong_call() {
        Run run = Run.in(folder, "read", "--files-from", "nowhere");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("nowhere"), run.err());
    }

    @Test
    void progress_goes_to_standard_error_and_only_if_asked_for() {
        Run asked = Run.in(folder, "read", "--progress", "in");

        assertEquals("[1/2] in/a/z.txt\n[2/2] in/b.txt\n", asked.err());
        assertEquals(Run.in(folder, "read", "in").out(), asked.out());
    }

    @Test
    void progress_is_wiped_off_a_terminal_before_results_are_shown() {
        Run run = Run.onTerminal(folder, "check", "in");

        String first = "[....................] [1/2] in/a/z.txt";
        String second = "[##########..........] [2/2] in/b.txt";
        assertEquals("\r" + first + wiped(first) + "\r" + second + wiped(second), run.err());
    }

    private static String wiped(String line) {
        return "\r" + " ".repeat(line.length()) + "\r";
    }

    @Test
    void what_was_read_can_be_read_again_from_its_json() throws IOException {
        String line = Run.in(folder, "read", "in/b.txt").out();
        String report = line.substring(line.indexOf("\"report\":") + 9, line.indexOf(",\"findings\":"));
        Files.writeString(folder.resolve("b.json"), report);

        Run again = Run.in(folder, "read", "b.json");

        assertEquals(0, again.exit(), again.err());
        assertTrue(again.out().contains(report), again.out());
    }

    private static List<String> sources(Run run) {
        return run.out()
                .lines()
                .map(line -> line.substring("{\"source\":\"".length(), line.indexOf("\",\"part\"")))
                .toList();
    }
}
