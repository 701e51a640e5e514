package org.gongkai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void what_stood_there_stands_there_until_the_new_content_is_kept() throws IOException {
        Path path = Files.writeString(folder.resolve("a.html"), "old");
        try (OutputFile file = OutputFile.at(path)) {
            file.stream().write("new".getBytes(StandardCharsets.UTF_8));
            file.stream().flush();
            assertEquals("old", Files.readString(path));
            file.keep();
            assertEquals("new", Files.readString(path));
        }
        assertEquals(List.of("a.html"), names());
    }

    @Test
    void a_content_that_is_not_kept_leaves_nothing_behind() throws IOException {
        try (OutputFile file = OutputFile.at(folder.resolve("a.html"))) {
            file.stream().write(1);
        }
        assertEquals(List.of(), names());
    }

    @Test
    void a_place_where_nothing_can_be_written_is_told_at_once() {
        assertThrows(IOException.class, () -> OutputFile.at(folder.resolve("none/a.html")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_an_exception_that_says_so() throws IOException {
        IOException e = assertThrows(IOException.class, () -> {
            try (OutputFile file = OutputFile.at(Path.of("/dev/full"))) {
                file.stream().write(new byte[1 << 20]);
                file.keep();
            }
        });

        assertTrue(String.valueOf(e.getMessage()).contains("No space left"), e::toString);
    }
}
