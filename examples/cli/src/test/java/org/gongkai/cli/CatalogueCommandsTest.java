package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;

class CatalogueCommandsTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    @Test
    void rules_lists_every_rule_with_its_severity() {
        Run run = Run.in(FOLDER, "rules");

        assertEquals(0, run.exit());
        for (Rule rule : RuleSet.standard().rules()) {
            assertTrue(run.out().lines().anyMatch(line -> line.startsWith(rule.id() + " ")), rule.id());
        }
        assertTrue(run.out().contains("READ-INFERRED"), run.out());
    }

    @Test
    void rules_with_an_id_shows_its_page() {
        Run run = Run.in(FOLDER, "rules", "T3-BALANCE");

        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("# T3-BALANCE"), run.out());
    }

    @Test
    void rules_with_an_unknown_id_is_a_wrong_call() {
        Run run = Run.in(FOLDER, "rules", "t3-balanse");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("是不是：T3-BALANCE"), run.err());
    }

    @Test
    void formats_lists_what_can_be_read_and_written() {
        Run run = Run.in(FOLDER, "formats");

        assertEquals(0, run.exit());
        assertTrue(run.out().contains("text") && run.out().contains("txt"), run.out());
        assertTrue(run.out().contains("json"), run.out());
    }

    @Test
    void version_names_library_and_rule_set() {
        Run run = Run.in(FOLDER, "--version");

        assertEquals(0, run.exit());
        assertTrue(run.out().matches("gongkai \\d+\\.\\d+\\.\\d+\\S*（规则集第\\S+版）\\R"), run.out());
    }

    @Test
    void every_command_has_help_in_both_languages() {
        for (String command : Set.of("read", "check", "template", "formats", "rules")) {
            Run zh = Run.in(FOLDER, command, "--help");
            Run en = Run.in(FOLDER, command, "--help", "--lang", "en");

            assertEquals(0, zh.exit(), zh.err());
            assertTrue(zh.out().startsWith("用法：gongkai " + command), zh.out());
            assertTrue(en.out().startsWith("Usage: gongkai " + command), en.out());
            assertFalse(en.out().contains("显示"), en.out());
        }
        assertEquals(0, Run.in(FOLDER, "--help").exit());
    }
}
