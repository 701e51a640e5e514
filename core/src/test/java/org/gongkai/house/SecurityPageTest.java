package org.gongkai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each threat in SECURITY.md names a test that holds it off, and the test is there. */
class SecurityPageTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test|\\w+Contract|\\w+Properties)#(\\w+)`");

    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(
                            path -> path.toString().replace('\\', '/').contains("/src/test/java/")
                                    && path.toString().endsWith(".java"))
                    .toList()) {
                String name = file.getFileName().toString();
                tests.merge(
                        name.substring(0, name.length() - ".java".length()), Files.readString(file), String::concat);
            }
        }
        return tests;
    }

    @Test
    void every_threat_names_a_test_that_is_there() throws IOException {
        Map<String, String> tests = tests();
        List<String> rows = Files.readAllLines(ROOT.resolve(".github/SECURITY.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 威胁"))
                .toList();
        List<String> missing = new ArrayList<>();
        for (String row : rows) {
            Matcher named = NAMED.matcher(row);
            boolean any = false;
            while (named.find()) {
                any = true;
                boolean there = tests.getOrDefault(named.group(1), "").contains(" " + named.group(2) + "(");
                if (!there) {
                    missing.add(named.group());
                }
            }
            if (!any) {
                missing.add(row);
            }
        }
        assertFalse(rows.isEmpty());
        assertEquals(List.of(), missing);
    }
}
