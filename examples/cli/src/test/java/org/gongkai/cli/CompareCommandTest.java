package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String RECEIVED = "requests.newlyReceived.total";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void two_years() throws IOException {
        AnnualReport old = AnnualReport.blank(Revision.R2019)
                .withOrgan("江川市人民政府")
                .withYear(2020)
                .withSections(Section.of(SectionKey.OVERVIEW, "一、总体情况", "全年收到申请3607件。"));
        AnnualReport now = AnnualReport.blank(Revision.R2021)
                .withOrgan("江川市人民政府")
                .withYear(2021)
                .withSections(Section.of(SectionKey.OVERVIEW, "一、总体情况", "全年收到申请3646件。"));
        AnnualReports.write(with(old, 3607), folder.resolve("2020.json"));
        AnnualReports.write(with(now, 3646), folder.resolve("2021.json"));
    }

    @Test
    void figures_text_and_what_cannot_be_compared_are_shown() {
        Run run = Run.in(folder, "compare", "2020.json", "2021.json");

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("江川市人民政府  2020年 → 2021年\n"), run.out());
        assertTrue(run.out().contains("    总计  3607 → 3646  +39    +1.08%\n"), run.out());
        assertTrue(run.out().contains("只有前一份有的 19 项，只有后一份有的 7 项"), run.out());
        assertTrue(run.out().contains("第1段，修改：全年收到申请[-3607-]{+3646+}件。"), run.out());
        assertTrue(run.out().lines().allMatch(line -> Text.width(line) <= ReportCard.WIDTH), run.out());
    }

    @Test
    void the_other_way_round_is_the_mirror() {
        Run run = Run.in(folder, "compare", "2021.json", "2020.json");
        assertTrue(run.out().contains("3646 → 3607  -39    -1.07%\n"), run.out());
    }

    @Test
    void a_report_beside_itself_is_the_same() {
        Run run = Run.in(folder, "compare", "2021.json", "2021.json");
        assertTrue(run.out().contains("两份报告完全相同。"), run.out());
        assertFalse(run.out().contains("表三"), run.out());
    }

    @Test
    void json_and_html_go_to_a_file_or_to_standard_output() throws IOException {
        Run json = Run.in(folder, "compare", "--format", "json", "2020.json", "2021.json");
        assertTrue(json.out().contains("\"id\": \"" + RECEIVED + "\""), json.out());
        assertTrue(json.out().contains("\"difference\": 39"), json.out());

        Run html = Run.in(folder, "compare", "--format", "html", "--output", "c.html", "2020.json", "2021.json");
        assertEquals("", html.out());
        String page = Files.readString(folder.resolve("c.html"));
        assertTrue(page.contains("<svg") && page.contains("+39"), page);
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void what_cannot_be_read_ends_with_3() throws IOException {
        Files.writeString(folder.resolve("other.txt"), "天气很好。");
        assertEquals(3, Run.in(folder, "compare", "2020.json", "missing.json").exit());
        assertEquals(3, Run.in(folder, "compare", "other.txt", "2021.json").exit());
        assertEquals(2, Run.in(folder, "compare", "2020.json").exit());
        assertEquals(
                2,
                Run.in(folder, "compare", "--from", "papyrus", "2020.json", "2021.json")
                        .exit());
        assertEquals(
                2,
                Run.in(folder, "compare", "--output", "no/such/c.txt", "2020.json", "2021.json")
                        .exit());
    }

    private static AnnualReport with(AnnualReport report, long received) {
        return Templates.figure(report, RECEIVED).orElseThrow().with(report, Entry.of(received));
    }
}
