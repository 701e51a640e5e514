package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void folders_are_walked_in_name_order_for_known_extensions_without_dot_files_and_target() throws IOException {
        for (String name : List.of("in/b.txt", "in/a/z.TXT", "in/a/y.txt", "in/.hidden.txt", "in/.git/x.txt")) {
            make(name);
        }
        make("in/target/x.txt");
        make("in/c.bin");
        make("in/d");

        assertEquals(List.of("in/a/y.txt", "in/a/z.TXT", "in/b.txt"), sources("in"));
        assertEquals(List.of("in/a/y.txt", "in/a/z.TXT", "in/b.txt"), sources("in/"));
    }

    @Test
    void a_named_file_is_taken_whatever_its_name() throws IOException {
        make("c.bin");
        make(".dot");

        assertEquals(List.of("c.bin", ".dot"), sources("c.bin", ".dot"));
    }

    @Test
    void a_folder_that_is_named_is_walked_even_if_it_is_called_target() throws IOException {
        make("target/x.txt");

        assertEquals(List.of("target/x.txt"), sources("target"));
    }

    @Test
    void a_missing_name_keeps_its_place_among_the_others() throws IOException {
        make("a.txt");
        make("c.txt");

        List<Input> inputs = find("a.txt", "b.txt", "c.txt", "\0");

        assertEquals(
                List.of("a.txt", "b.txt", "c.txt", "\0"),
                inputs.stream().map(Input::source).toList());
        assertTrue(inputs.get(1).problem().isPresent());
        assertTrue(inputs.get(2).problem().isEmpty());
        assertTrue(inputs.get(3).problem().isPresent());
    }

    @Test
    void a_link_to_a_folder_is_not_followed_below_a_folder() throws IOException {
        make("in/a.txt");
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));

        assertEquals(List.of("in/a.txt"), sources("in"));
    }

    @Test
    void a_dash_is_standard_input() {
        assertEquals(List.of(Input.standard()), find("-"));
    }

    private List<String> sources(String... names) {
        return find(names).stream().map(Input::source).toList();
    }

    private List<Input> find(String... names) {
        return new InputFinder(folder, Set.of("txt")).find(List.of(names));
    }

    private void make(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "");
    }
}
