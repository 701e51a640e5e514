package org.gongkai.formats.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a golden file; {@code -Dgolden.update=true} writes it anew, but not where {@code CI} is set. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    public static void assertMatches(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("golden files are not written where CI is set; write them locally");
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, "differs from " + file + "; -Dgolden.update=true writes it anew");
    }
}
