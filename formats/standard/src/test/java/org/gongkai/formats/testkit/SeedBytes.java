package org.gongkai.formats.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The five documents, byte for byte. */
public final class SeedBytes {
    public static final List<String> NAMES = List.of(
            "000_7c331c5e62c8a383",
            "001_2561814c437a049f",
            "002_cb325668589ff4f6",
            "003_4742002fa8b1be54",
            "004_59e97678e90cfe4b");

    private SeedBytes() {}

    public static byte[] of(String name) {
        String resource = "/org/gongkai/seeds/documents/" + name + ".txt";
        try (InputStream in = SeedBytes.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
