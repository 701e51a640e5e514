package org.gongkai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.finding.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
    private static final List<String> HEADINGS =
            List.of("## 检查什么", "## 依据", "## 级别", "## 违反的例子", "## 符合的例子", "## 何时无法判定", "## In English");

    static List<String> ids() {
        return RulePages.ids();
    }

    static List<Rule> rules() {
        return StandardRules.ALL;
    }

    @Test
    void the_index_names_exactly_the_pages_of_the_folder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/rules"))) {
            List<String> pages = files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
            assertEquals(pages, List.copyOf(new TreeSet<>(RulePages.ids())));
            assertEquals(pages.size(), RulePages.ids().size());
        }
    }

    @Test
    void an_unknown_id_has_no_page() {
        assertEquals(Optional.empty(), RulePages.page("T3-NONE"));
        assertEquals(Optional.empty(), RulePages.page("../rules/T3-BALANCE"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_page_has_the_same_parts(String id) {
        List<String> lines = RulePages.page(id).orElseThrow().lines().toList();
        assertTrue(lines.get(0).matches("# " + id + " \\S+ / [A-Z].+"), lines.get(0));
        assertEquals(
                HEADINGS, lines.stream().filter(line -> line.startsWith("## ")).toList());
        for (String heading : HEADINGS) {
            assertTrue(lines.get(lines.indexOf(heading) + 2).length() > 3, heading);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_page_names_the_severity_of_the_rule(Rule rule) {
        List<String> lines = RulePages.page(rule.id()).orElseThrow().lines().toList();
        String severity = lines.get(lines.indexOf("## 级别") + 2);
        assertTrue(severity.startsWith(rule.severity().name()), severity);
        assertTrue(
                lines.get(lines.indexOf("## In English") + 2)
                        .contains(rule.severity().name()),
                rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_a_message_and_a_basis(Rule rule) throws IOException {
        assertTrue(
                messages("").stringPropertyNames().stream()
                        .anyMatch(key -> key.equals(rule.id()) || key.startsWith(rule.id() + ".")),
                rule.id());
        assertTrue(rule.basis().length() > 5, rule.id());
        if (rule instanceof IdentityRule || rule instanceof RowComparison) {
            assertTrue(messages("").containsKey(rule.id() + ".undecidable"), rule.id());
        }
    }

    @Test
    void both_languages_have_the_same_keys_and_every_key_a_rule_page() throws IOException {
        Properties zh = messages("");
        Properties en = messages("_en");
        assertEquals(new TreeSet<>(zh.stringPropertyNames()), new TreeSet<>(en.stringPropertyNames()));
        for (String key : zh.stringPropertyNames()) {
            assertTrue(!key.matches("[TSXDNH]\\d?-.*") || RulePages.ids().contains(key.replaceFirst("\\..*", "")), key);
        }
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream file = Objects.requireNonNull(
                Message.class.getResourceAsStream("messages" + language + ".properties"), "messages")) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
