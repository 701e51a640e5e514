package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_report() throws IOException {
        SeedCopies.write(folder.resolve("in.txt"), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "md", "txt"})
    void a_report_in_another_format_is_the_same_report(String extension) throws IOException {
        String file = "out." + extension;
        Run run = Run.in(folder, "convert", "in.txt", file);

        assertEquals(0, run.exit(), run.err());
        AnnualReport first = AnnualReports.read(folder.resolve("in.txt")).orElseThrow();
        AnnualReport again = AnnualReports.read(folder.resolve(file)).orElseThrow();
        assertEquals(first.proactiveDisclosure(), again.proactiveDisclosure());
        assertEquals(first.requests(), again.requests());
        assertEquals(first.disputes(), again.disputes());
        assertEquals(List.of("in.txt", file), files());
    }

    @Test
    void the_format_may_be_named_and_the_result_go_to_standard_output() throws IOException {
        Run run = Run.withInput(folder, SeedCopies.bytes(1), "convert", "--to", "json", "-", "-");
        Run.in(folder, "convert", "--to", "json", "in.txt", "out");

        assertEquals(0, run.exit(), run.err());
        assertEquals(Files.readString(folder.resolve("out"), UTF_8), run.out());
    }

    @Test
    void what_was_not_certain_is_said() throws IOException {
        SeedCopies.write(folder.resolve("in.txt"), 3);
        Run run = Run.in(folder, "convert", "in.txt", "out.csv");

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().contains("in.txt: READ-INFERRED"), run.err());
    }

    @Test
    void each_report_of_a_page_has_its_own_file() throws IOException {
        Run.in(folder, "convert", "in.txt", "one.html");
        String page = Files.readString(folder.resolve("one.html"), UTF_8);
        Files.writeString(
                folder.resolve("two.html"), page.replace("</body>", "").replace("</html>", "") + page, UTF_8);
        Run run = Run.in(folder, "convert", "two.html", "each.json");

        assertEquals(0, run.exit(), run.err());
        assertEquals(
                AnnualReports.read(folder.resolve("each.json")).orElseThrow().requests(),
                AnnualReports.read(folder.resolve("each-2.json")).orElseThrow().requests());
    }

    @Test
    void a_wrong_call_says_what_to_change_and_writes_nothing() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("in.txt"));
        for (List<String> call : List.of(
                List.of("convert", "in.txt", "out.papyrus"),
                List.of("convert", "in.txt", "out"),
                List.of("convert", "--to", "papyrus", "in.txt", "out"),
                List.of("convert", "--from", "papyrus", "in.txt", "out.json"),
                List.of("convert", "in.txt", "in.txt"),
                List.of("convert", ".", "out.json"),
                List.of("convert", "in.txt"))) {
            Run run = Run.in(folder, call.toArray(String[]::new));
            assertEquals(2, run.exit(), call + run.err());
            assertFalse(run.err().isBlank());
        }
        assertEquals(List.of("in.txt"), files());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("in.txt")));
    }

    @Test
    void what_is_not_there_or_no_report_ends_with_3_and_leaves_the_old_file() throws IOException {
        Files.writeString(folder.resolve("out.json"), "old", UTF_8);
        Files.writeString(folder.resolve("other.txt"), "天气很好。", UTF_8);

        assertEquals(3, Run.in(folder, "convert", "missing.txt", "out.json").exit());
        assertEquals(3, Run.in(folder, "convert", "other.txt", "out.json").exit());
        assertEquals(
                3,
                Run.in(folder, "convert", "in.txt", "no/such/folder/out.json").exit());
        assertEquals("old", Files.readString(folder.resolve("out.json"), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "html", "out."})
    void a_name_without_an_extension_says_no_format(String out) throws IOException {
        Run run = Run.in(folder, "convert", "in.txt", out);

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--to"), run.err());
        assertEquals(List.of("in.txt"), files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }
}
