package org.gongkai.testkittest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @Test
    void a_file_is_written_only_when_asked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a/b.txt");

        assertThrows(AssertionError.class, () -> Golden.assertHolds(file, "甲\n", false, false));
        Golden.assertHolds(file, "甲\n", true, false);

        assertEquals("甲\n", Files.readString(file));
    }

    @Test
    void nothing_is_written_on_a_build_server(@TempDir Path folder) {
        Path file = folder.resolve("b.txt");

        assertThrows(AssertionError.class, () -> Golden.assertHolds(file, "甲\n", true, true));
        assertFalse(Files.exists(file));
    }

    @Test
    void the_first_line_that_differs_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("c.txt"), "一\r\n二\r\n");

        assertDoesNotThrow(() -> Golden.assertHolds(file, "一\n二\n", false, false));
        AssertionError error =
                assertThrows(AssertionError.class, () -> Golden.assertHolds(file, "一\n三\n", false, false));
        assertTrue(String.valueOf(error.getMessage()).contains("line 2:\n  file: 二\n  now:  三"));
        assertThrows(AssertionError.class, () -> Golden.assertHolds(file, "一\n", false, false));
    }
}
