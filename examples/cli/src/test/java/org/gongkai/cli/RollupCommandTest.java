package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Scope;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupCommandTest {
    private static final String[] CITY = {"rollup", "in", "--organ", "江川市人民政府", "--year", "2021"};

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void reports_of_a_city() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        AnnualReports.write(report("财政局", 12), folder.resolve("in/a.json"));
        AnnualReports.write(report("司法局", 30), folder.resolve("in/b.docx"));
    }

    @Test
    void the_sum_is_written_in_any_format_and_a_summary_shown() throws IOException {
        Run run = run("--output", "sum.docx");

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("江川市人民政府  2021年  汇总 2 份报告"), run.out());
        assertTrue(run.out().contains("表三 一、本年新收政府信息公开申请数量 · 总计"), run.out());
        AnnualReport sum = AnnualReports.read(folder.resolve("sum.docx")).orElseThrow();
        assertEquals(OptionalLong.of(42), sum.requests().newlyReceived().total().count());
    }

    @Test
    void missing_double_and_partial_are_told() throws IOException {
        Files.writeString(folder.resolve("expect.txt"), "\uFEFF财政局\n\n司法局\n教育局\n", UTF_8);
        AnnualReports.write(report("财政局", 13), folder.resolve("in/c.json"));
        Run run = run("--expect", "expect.txt");

        assertTrue(run.out().contains("错误  H-DUPLICATE"), run.out());
        assertTrue(run.out().contains("缺报：教育局"), run.out());
        assertTrue(run.out().contains("计入 1 份，缺报 1 个机关；错误 1 个"), run.out());
        assertTrue(run.out().lines().allMatch(line -> Text.width(line) <= ReportCard.WIDTH), run.out());
    }

    @Test
    void a_parent_is_held_against_the_sum() throws IOException {
        AnnualReports.write(report("江川市人民政府", 43).withScope(Scope.CONSOLIDATED), folder.resolve("parent.json"));
        Run run = run("--parent", "parent.json");
        assertTrue(run.out().replaceAll("\\s", "").contains("为43，下级2份之和为42，相差1"), run.out());
        assertEquals(3, run("--parent", "missing.json").exit());
    }

    @Test
    void a_damaged_file_is_told_and_the_rest_is_summed() throws IOException {
        Files.writeString(folder.resolve("in/d.json"), "{", UTF_8);
        Run run = run();
        assertEquals(3, run.exit());
        assertTrue(run.err().contains("d.json"), run.err());
        assertTrue(run.out().contains("汇总 2 份报告"), run.out());
    }

    @Test
    void the_report_alone_goes_to_standard_output_and_the_summary_beside_it() {
        Run run = run("--to", "json");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("{\n  \"schema\": \"gongkai/annual-report/1\""), run.out());
        assertTrue(run.err().contains("汇总 2 份报告"), run.err());
    }

    @Test
    void json_holds_report_counts_and_findings() {
        Run run = run("--format", "json");
        assertTrue(run.out().contains("\"schema\": \"gongkai/rollup/1\""), run.out());
        assertTrue(run.out().contains("\"reported\": 2"), run.out());
    }

    @Test
    void a_wrong_call_says_what_to_change() {
        assertEquals(2, Run.in(folder, "rollup", "in", "--year", "2021").exit());
        assertEquals(
                2,
                Run.in(folder, "rollup", "in", "--organ", " ", "--year", "2021").exit());
        assertEquals(
                2,
                Run.in(folder, "rollup", "in", "--organ", "甲", "--year", "2016").exit());
        assertEquals(2, run("--expect", "missing.txt").exit());
        assertEquals(2, run("--output", "sum.papyrus").exit());
        assertEquals(
                2, Run.in(folder, "rollup", "--organ", "甲", "--year", "2021").exit());
    }

    private Run run(String... more) {
        String[] args = Stream.concat(Arrays.stream(CITY), Arrays.stream(more)).toArray(String[]::new);
        return Run.in(folder, args);
    }

    private static AnnualReport report(String organ, long received) {
        AnnualReport report =
                AnnualReport.blank(Revision.R2021).withOrgan(organ).withYear(2021);
        for (Figure figure : Templates.figures(report)) {
            report = figure.with(report, Entry.of(figure.id().equals("requests.newlyReceived.total") ? received : 0));
        }
        return report;
    }
}
