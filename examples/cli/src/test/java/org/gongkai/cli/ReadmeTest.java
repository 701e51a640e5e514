package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.codec.Codec;
import org.gongkai.validation.RulePages;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern FENCED = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMPILED = Pattern.compile(" // README\n(.*?) +// README END", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @Test
    void java_in_the_readme_is_java_that_compiles() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/gongkai/cli/ReadmeSnippets.java"));

        assertEquals(
                all(COMPILED, source).stream()
                        .map(block -> block.stripTrailing().stripIndent())
                        .toList(),
                all(FENCED, readme()).stream()
                        .map(block -> block.stripTrailing().stripIndent())
                        .toList());
    }

    @Test
    void the_dependency_in_the_readme_is_that_of_a_project_that_is_built() throws IOException {
        String project = Files.readString(Run.ROOT.resolve("examples/consumer/pom.xml"));
        List<String> shown = all(Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL), readme());

        assertEquals(1, shown.size());
        assertTrue(project.contains(shown.get(0).indent(4)), project);
    }

    @Test
    void every_format_has_a_row_that_says_what_it_can() throws IOException {
        for (Codec codec : Codecs.all()) {
            String row = "| `" + codec.name() + "` | `."
                    + String.join("` `.", codec.extensions())
                    + "` | ✓ | "
                    + (codec.canWrite() ? "✓" : "–")
                    + " |\n";

            assertTrue(readme().contains(row), row);
        }
    }

    @Test
    void every_link_leads_to_a_file_and_every_rule_is_a_rule() throws IOException {
        for (String link : all(LINK, readme())) {
            assertTrue(Files.exists(Run.ROOT.resolve(link)), link);
        }
        for (String id : all(Pattern.compile("gongkai\\S* rules ([A-Z0-9]+-[A-Z0-9-]+)"), readme())) {
            assertTrue(RulePages.ids().contains(id), id);
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Run.ROOT.resolve("README.md"));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
