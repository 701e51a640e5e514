package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of the Markdown itself, as one follows them in the repository. */
class MarkdownLinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)\\s]+)?\\)");

    @Test
    void every_link_to_a_file_leads_to_one() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path file : markdown()) {
            Matcher link = LINK.matcher(Files.readString(file).replaceAll("(?s)```.*?```", ""));
            while (link.find()) {
                String href = link.group(1);
                if (!href.startsWith("https:")) {
                    links++;
                    if (!Files.exists(file.resolveSibling(href).normalize())) {
                        dead.add(Built.ROOT.relativize(file) + " → " + href);
                    }
                }
            }
        }
        assertEquals(List.of(), dead);
        assertTrue(links > 20, () -> "too few links to be true");
    }

    private static List<Path> markdown() throws IOException {
        try (Stream<Path> files = Files.find(
                Built.ROOT, 12, (path, attributes) -> path.toString().endsWith(".md") && attributes.isRegularFile())) {
            return files.filter(path -> !Built.ROOT.relativize(path).toString().matches("(.*/)?(target|\\.git)/.*"))
                    .sorted()
                    .toList();
        }
    }
}
