package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.gongkai.validation.RuleSet;

/** The versions of the library and of its rules. */
final class Versions {
    private Versions() {}

    static String line(Words words) {
        return words.of("version", library(), RuleSet.standard().version());
    }

    /** Written into the jar by the build. */
    private static String library() {
        try (InputStream in = Versions.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(in, "version.txt").readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
