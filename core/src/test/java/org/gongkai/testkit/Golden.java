package org.gongkai.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files under version control that the code must give again, sign by sign: UTF-8, lines ended by line feeds.
 *
 * <p>{@code mvn verify -Dgolden.update=true} writes them anew, but never where the environment variable {@code CI} is
 * set. Read the difference before you commit it.
 */
public final class Golden {
    private Golden() {}

    /** Fails unless the file holds this text; with {@code golden.update} writes it instead. */
    public static void assertHolds(Path file, String text) {
        assertHolds(file, text, Boolean.getBoolean("golden.update"), System.getenv("CI") != null);
    }

    /**
     * As {@link #assertHolds(Path, String)}, told whether to write and whether it runs where nothing must be written.
     */
    public static void assertHolds(Path file, String text, boolean update, boolean frozen) {
        try {
            if (update) {
                if (frozen) {
                    throw new AssertionError("golden files are not written where CI is set: " + file);
                }
                if (file.getParent() != null) {
                    Files.createDirectories(file.getParent());
                }
                Files.writeString(file, text);
            }
            if (!Files.exists(file)) {
                throw new AssertionError("no " + file + "; write it with -Dgolden.update=true");
            }
            differ(file, Files.readString(file).replace("\r\n", "\n"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void differ(Path file, String held, String text) {
        String[] expected = held.split("\n", -1);
        String[] actual = text.split("\n", -1);
        for (int i = 0; i < Math.max(expected.length, actual.length); i++) {
            String old = i < expected.length ? expected[i] : "(end of file)";
            String now = i < actual.length ? actual[i] : "(end of text)";
            if (!old.equals(now)) {
                throw new AssertionError(file + ", line " + (i + 1) + ":\n  file: " + old + "\n  now:  " + now
                        + "\nwrite it anew with -Dgolden.update=true if this is meant");
            }
        }
    }
}
