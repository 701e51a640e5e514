package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.formats.result.Versions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckResultsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_report_whose_sums_break_one_that_is_sound_and_one_that_is_damaged() throws IOException {
        SeedCopies.write(folder.resolve("in/broken.txt"), SeedCopies.withWrongSum());
        SeedCopies.write(folder.resolve("in/sound.txt"), 1);
        Files.write(folder.resolve("in/damaged.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The lines that set aside all errors of the broken report. */
    private String allErrors() throws IOException {
        StringBuilder list = new StringBuilder();
        JsonNode result = JSON.readTree(
                Run.in(folder, "check", "--format", "json", "in/broken.txt").out());
        for (JsonNode finding : result.get("findings")) {
            if (finding.get("severity").asText().equals("ERROR")) {
                list.append(finding.get("fingerprint").asText())
                        .append(' ')
                        .append(finding.get("id").asText())
                        .append("：已核实，原文如此\n");
            }
        }
        return list.toString();
    }

    @Test
    void every_format_names_the_damaged_input_and_the_missing_one() throws IOException {
        for (String format : List.of("table", "sarif", "html")) {
            Run run = Run.in(folder, "check", "--format", format, "in", "none.txt");

            assertEquals(3, run.exit(), format);
            assertTrue(run.err().contains("none.txt"), run.err());
            assertTrue(run.out().contains("damaged.docx") && run.out().contains("READ-DAMAGED"), format);
            assertEquals(format.equals("table"), !run.out().contains("找不到：none.txt"), format);
            assertEquals(run, Run.in(folder, "check", "--format", format, "in", "none.txt"), format);
        }
    }

    @Test
    void sarif_is_one_log_of_all_inputs_and_html_one_page() throws IOException {
        JsonNode run = JSON.readTree(
                        Run.in(folder, "check", "--format", "sarif", "in").out())
                .at("/runs/0");
        assertEquals("in/broken.txt", run.at("/artifacts/0/location/uri").asText());
        assertEquals(3, run.get("artifacts").size());
        assertTrue(run.at("/artifacts/0/hashes/sha-256").asText().matches("[0-9a-f]{64}"));

        String page = Run.in(folder, "check", "--lang", "en", "--format", "html", "in")
                .out();
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">") && page.endsWith("</html>\n"), page);
        assertEquals(4, page.split("<section class=\"report\"", -1).length);
    }

    @Test
    void json_names_versions_and_digest_after_the_keys_of_read() throws IOException {
        JsonNode line = JSON.readTree(
                Run.in(folder, "check", "--format", "json", "in/broken.txt").out());

        assertEquals(Versions.current().library(), line.get("library").asText());
        assertTrue(line.get("sha256").asText().matches("[0-9a-f]{64}"));
        assertEquals(0, line.get("suppressed").size());
    }

    @Test
    void output_is_there_whole_or_not_at_all() throws IOException {
        Run run = Run.in(folder, "check", "--format", "html", "--output", "result.html", "in");

        assertEquals("", run.out());
        assertEquals(List.of("in", "result.html"), names());
        assertEquals(
                Run.in(folder, "check", "--format", "html", "in").out(),
                Files.readString(folder.resolve("result.html")));

        Run wrong =
                Run.in(folder, "check", "--format", "html", "--output", "result.html", "--severity", "NO=note", "in");
        assertEquals(2, wrong.exit());
        assertTrue(Files.readString(folder.resolve("result.html")).endsWith("</html>\n"));
        assertEquals(
                2, Run.in(folder, "check", "--output", "none/result.html", "in").exit());
        assertEquals(List.of("in", "result.html"), names());
    }

    @Test
    void what_is_set_aside_no_longer_fails_and_is_told_with_its_reason() throws IOException {
        Files.writeString(folder.resolve("list.txt"), allErrors());
        assertEquals(1, Run.in(folder, "check", "in/broken.txt").exit());

        Run table = Run.in(folder, "check", "--suppress", "list.txt", "in/broken.txt");
        assertEquals(0, table.exit());
        assertEquals("", table.err());
        assertTrue(table.out().contains("另有 2 条已核实，不计。"), table.out());
        assertFalse(table.out().contains("T3-BALANCE"), table.out());
        for (String format : List.of("json", "sarif", "html")) {
            Run run = Run.in(folder, "check", "--format", format, "--suppress", "list.txt", "in/broken.txt");

            assertEquals(0, run.exit(), format);
            assertTrue(run.out().contains("已核实，原文如此") && run.out().contains("T3-BALANCE"), run.out());
        }
    }

    @Test
    void a_list_outlives_an_edit_elsewhere() throws IOException {
        Files.writeString(folder.resolve("list.txt"), allErrors());
        String edited = SeedCopies.withWrongSum().replaceFirst("\n", "\n新增的一行，与表格无关。\n\n");
        SeedCopies.write(folder.resolve("next/renamed.txt"), edited);

        assertEquals(1, Run.in(folder, "check", "next").exit());
        assertEquals(
                0, Run.in(folder, "check", "--suppress", "list.txt", "next").exit());
    }

    @Test
    void a_line_without_a_finding_is_told_and_a_line_that_is_none_is_a_wrong_call() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "# 旧\n0123456789abcdef T3-BALANCE 表三：已核实\n");
        Run run = Run.in(folder, "check", "--suppress", "list.txt", "in/sound.txt");
        assertEquals(0, run.exit());
        assertEquals("gongkai: 核实清单 list.txt 第 2 行没有对应的发现，可以删去：T3-BALANCE 表三\n", run.err());

        Files.writeString(folder.resolve("list.txt"), "# 旧\n0123456789abcdef T3-BALANCE 表三\n");
        Run wrong = Run.in(folder, "check", "--suppress", "list.txt", "--lang", "en", "in/sound.txt");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("list.txt, line 2: a colon and a reason are missing"), wrong.err());
        assertEquals("", wrong.out());
        assertEquals(2, Run.in(folder, "check", "--suppress", "none.txt", "in").exit());
    }

    @Test
    void a_name_and_an_organ_are_text_in_every_format() throws IOException {
        String name = "a\"'<b>&.txt";
        SeedCopies.write(
                folder.resolve(name), SeedCopies.withWrongSum().replace("安康市科技局", "<script>alert(1)</script>局"));
        String page = Run.in(folder, "check", "--format", "html", name).out();
        assertFalse(page.contains("<script") || page.contains("<b>"), page);
        assertTrue(page.contains("a&quot;&#39;&lt;b&gt;&amp;.txt"), page);

        String log = Run.in(folder, "check", "--format", "sarif", name).out();
        assertEquals(
                "a%22%27%3Cb%3E%26.txt",
                JSON.readTree(log).at("/runs/0/artifacts/0/location/uri").asText());
        assertEquals(
                log.getBytes(StandardCharsets.UTF_8).length,
                log.replace("\r", "").getBytes(StandardCharsets.UTF_8).length);
    }
}
