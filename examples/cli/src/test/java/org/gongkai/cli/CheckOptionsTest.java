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

class CheckOptionsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_report_whose_sums_break_and_one_whose_figures_are_inferred() throws IOException {
        SeedCopies.write(folder.resolve("broken.txt"), SeedCopies.withWrongSum());
        SeedCopies.write(folder.resolve("inferred.txt"), 3);
    }

    @Test
    void a_broken_sum_is_told_with_its_place_in_words_and_its_line() {
        Run run = Run.in(folder, "check", "broken.txt");

        assertTrue(run.out().contains("错误  T3-ROW-TOTAL  表三 一、本年新收政府信息公开申请数量"), run.out());
        assertTrue(run.out().contains("，第182行"), run.out());
    }

    @Test
    void many_of_a_kind_are_one_line_with_a_count_and_an_example() {
        Run run = Run.in(folder, "check", "inferred.txt");

        assertTrue(run.out().contains("READ-INFERRED  共28处，如 表三 一、本年新收政府信息公开申请数量 · 总计"), run.out());
    }

    @Test
    void fail_on_says_from_which_severity_on_the_exit_code_is_one() {
        assertEquals(0, Run.in(folder, "check", "inferred.txt").exit());
        assertEquals(
                1,
                Run.in(folder, "check", "--fail-on", "warning", "inferred.txt").exit());
        assertEquals(
                1, Run.in(folder, "check", "--fail-on", "ERROR", "broken.txt").exit());
        assertEquals(
                0, Run.in(folder, "check", "--fail-on", "never", "broken.txt").exit());
        assertEquals(
                2,
                Run.in(folder, "check", "--fail-on", "sometimes", "broken.txt").exit());
    }

    @Test
    void severity_of_a_rule_can_be_changed() {
        Run run =
                Run.in(folder, "check", "--severity=T3-ROW-TOTAL=warning", "--severity=T3-BALANCE=note", "broken.txt");

        assertTrue(run.out().contains("警告  T3-ROW-TOTAL"), run.out());
        assertTrue(run.out().contains("提示  T3-BALANCE"), run.out());
        assertEquals(0, run.exit());
    }

    @Test
    void severity_of_a_finding_of_reading_can_be_changed() {
        assertEquals(
                1,
                Run.in(folder, "check", "--severity", "READ-INFERRED=error", "inferred.txt")
                        .exit());
    }

    @Test
    void an_unknown_rule_or_level_is_a_wrong_call() {
        Run rule = Run.in(folder, "check", "--severity", "T3-BALLANCE=note", "broken.txt");
        assertEquals(2, rule.exit());
        assertTrue(rule.err().contains("T3-BALLANCE") && rule.err().contains("T3-BALANCE"), rule.err());
        assertEquals("", rule.out());

        assertEquals(
                2,
                Run.in(folder, "check", "--severity", "T3-BALANCE=off", "broken.txt")
                        .exit());
    }

    @Test
    void json_is_the_line_of_read_with_the_findings_of_both() {
        Run read = Run.in(folder, "read", "broken.txt");
        Run check = Run.in(folder, "check", "--format", "json", "broken.txt");

        assertEquals(1, check.out().lines().count());
        String report = read.out().substring(0, read.out().indexOf(",\"findings\":"));
        assertTrue(check.out().startsWith(report), check.out());
        assertTrue(check.out().contains("\"id\":\"T3-ROW-TOTAL\""), check.out());
        assertEquals(1, check.exit());
    }

    @Test
    void output_goes_to_a_file_in_the_same_bytes() throws IOException {
        Run shown = Run.in(folder, "check", "inferred.txt");

        Run run = Run.in(folder, "check", "--output", "out.txt", "inferred.txt");

        assertEquals("", run.out());
        assertEquals(shown.out(), Files.readString(folder.resolve("out.txt")));
    }

    @Test
    void output_that_cannot_be_written_is_a_wrong_call() {
        Run run = Run.in(folder, "check", "--output", "no/such/folder/out.txt", "inferred.txt");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("no/such/folder/out.txt"), run.err());
    }

    @Test
    void colours_are_for_terminals_only_and_never_for_a_file() throws IOException {
        assertFalse(Run.in(folder, "check", "broken.txt").out().contains("\u001b"));
        assertTrue(Run.onTerminal(folder, "check", "broken.txt").out().contains("\u001b[31"));

        Run.onTerminal(folder, "check", "--output", "out.txt", "broken.txt");
        assertFalse(Files.readString(folder.resolve("out.txt")).contains("\u001b"));
    }

    @Test
    void english_on_request() {
        Run run = Run.in(folder, "check", "--lang", "en", "broken.txt");

        assertTrue(run.out().contains("ERROR  T3-ROW-TOTAL  table 三 "), run.out());
        assertTrue(run.out().contains("line 182"), run.out());
        assertEquals(2, Run.in(folder, "check", "--lang", "fr", "broken.txt").exit());
    }

    @Test
    void paths_under_the_working_directory_are_shown_relative_to_it() {
        Run relative = Run.in(folder, "check", "broken.txt");
        Run absolute = Run.in(folder, "check", folder.resolve("broken.txt").toString());

        assertEquals(relative.out(), absolute.out());
    }

    @Test
    void what_could_not_be_opened_is_counted_at_the_end() {
        Run run = Run.in(folder, "check", "inferred.txt", "nowhere.txt");

        assertTrue(run.out().endsWith("另有1个输入没有读成，原因见标准错误。\n"), run.out());
    }

    @Test
    void last_years_report_is_compared_where_it_is_given() throws IOException {
        SeedCopies.write(folder.resolve("now.txt"), 1);
        String report =
                Run.in(folder, "convert", "--to", "json", "now.txt", "-").out();
        int carriedOut = report.indexOf("\"carriedOut\"");
        String before = report.substring(0, carriedOut).replace("\"year\": 2019", "\"year\": 2018")
                + report.substring(carriedOut).replaceFirst("\"total\": 0", "\"total\": 7");
        Files.writeString(folder.resolve("before.json"), before);

        Run run = Run.in(folder, "check", "--format", "json", "--previous", "before.json", "now.txt");
        assertTrue(run.out().contains("X-CARRY"), run.out());
        assertFalse(Run.in(folder, "check", "--format", "json", "now.txt").out().contains("X-CARRY"));
        assertEquals(
                2,
                Run.in(folder, "check", "--previous", "missing.json", "now.txt").exit());
    }
}
