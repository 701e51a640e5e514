package org.gongkai.formats.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionsTest {
    private static final String LINE = "3f2a9c0d11e2b7aa T3-BALANCE 江川区科学技术局 2021 表三 总计：原报告如此：已请更正";

    @TempDir
    private Path folder = Path.of("");

    private static void assertRefused(int line, String problem, String text) {
        SuppressionException refused = assertThrows(SuppressionException.class, () -> Suppressions.parse(text));

        assertEquals(line, refused.line());
        assertEquals(problem, refused.problem().zh());
    }

    @Test
    void a_line_is_fingerprint_rule_words_and_after_the_first_colon_the_reason() throws SuppressionException {
        Suppressions list = Suppressions.parse("# 2021年度\n\n  " + LINE + "\r\n0123456789abcdef READ-HIDDEN: seen\n");

        assertEquals(
                new Suppression(3, "3f2a9c0d11e2b7aa", "T3-BALANCE", "江川区科学技术局 2021 表三 总计", "原报告如此：已请更正"),
                list.entries().get(0));
        assertEquals(
                new Suppression(4, "0123456789abcdef", "READ-HIDDEN", "", "seen"),
                list.entries().get(1));
    }

    @Test
    void a_line_that_is_no_entry_is_refused_with_its_number() {
        assertRefused(1, "缺少冒号和理由", "3f2a9c0d11e2b7aa T3-BALANCE");
        assertRefused(2, "缺少理由", "# 注\n3f2a9c0d11e2b7aa T3-BALANCE 表三： ");
        assertRefused(1, "第一项应为 16 位指纹", "T3-BALANCE 3f2a9c0d11e2b7aa：已核实");
        assertRefused(1, "第一项应为 16 位指纹", "：已核实");
        assertRefused(1, "第二项应为规则编号", "3f2a9c0d11e2b7aa：已核实");
        assertRefused(3, "指纹与第 1 行重复", LINE + "\n\n" + LINE);
    }

    @Test
    void a_list_is_read_as_editors_save_it() throws IOException {
        Path file = folder.resolve("list.txt");
        for (byte[] bytes : new byte[][] {
            LINE.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + LINE + "\r\n").getBytes(StandardCharsets.UTF_8),
            LINE.getBytes(Charset.forName("GB18030"))
        }) {
            Files.write(file, bytes);

            assertEquals("原报告如此：已请更正", Suppressions.read(file).entries().get(0).reason());
        }
    }

    @Test
    void an_entry_needs_the_same_rule_too() throws SuppressionException {
        CheckedReport broken = Samples.broken();
        Finding finding = broken.findings().withId("T3-BALANCE").list().get(0);
        String fingerprint = finding.fingerprint().orElseThrow();

        assertTrue(Suppressions.parse(fingerprint + " T3-BALANCE: x")
                .entry(finding)
                .isPresent());
        assertTrue(Suppressions.parse(fingerprint + " T3-ROW-TOTAL: x")
                .entry(finding)
                .isEmpty());
        assertTrue(Suppressions.none().entry(finding).isEmpty());
    }

    @Test
    void an_entry_outlives_edits_elsewhere_and_says_nothing_of_what_is_new() {
        CheckedReport broken = Samples.broken();
        Suppressions list = Samples.without(broken, "T3-BALANCE", "已核实");
        String edited = Samples.brokenText().replace("一、总体情况", "一、总体情况\n\n新增一段。");
        String worse = edited.replace(
                "四、结转下年度继续办理\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0", "四、结转下年度继续办理\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n5");
        assertTrue(!worse.equals(edited), "the row is there");

        CheckedReport rest = Samples.checked("elsewhere/年报 1.txt", edited).suppress(list);
        assertEquals(1, rest.suppressed().size());
        assertTrue(rest.findings().withId("T3-BALANCE").isEmpty());
        assertEquals(
                broken.findings().withId("T3-ROW-TOTAL").size(),
                rest.findings().withId("T3-ROW-TOTAL").size());

        CheckedReport more = Samples.checked("elsewhere/年报 1.txt", worse).suppress(list);
        assertTrue(more.findings().size() >= rest.findings().size());
        assertTrue(!more.findings().withId("T3-ROW-TOTAL").isEmpty());
    }

    @Test
    void the_line_that_a_result_shows_lacks_nothing_but_the_reason() throws SuppressionException {
        for (Finding finding : Samples.open().findings()) {
            String line = SuppressionLine.of(finding, "某局：办公室 2021\n表三");

            assertThrows(SuppressionException.class, () -> Suppressions.parse(line));
            assertTrue(Suppressions.parse(line + "已核实").entry(finding).isPresent(), line);
        }
    }
}
