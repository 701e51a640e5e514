package org.gongkai.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a page tells its reader to type is typed here, and prints what the page says. */
class PagesRunTest {
    private static final Path PAGES = Built.ROOT.resolve(Sources.PAGES);

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES.resolve("zh"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_says_to_do_works_and_prints_what_it_says(String page, @TempDir Path folder) throws Exception {
        Walkthrough walkthrough = new Walkthrough(folder);
        for (Block block : Block.of(PAGES.resolve("zh").resolve(page))) {
            walkthrough.follow(block);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_english_page_says_to_do_the_same(String page) throws IOException {
        assertEquals(
                Block.of(PAGES.resolve("zh").resolve(page)),
                Block.of(PAGES.resolve("en").resolve(page)));
    }
}
