package org.gongkai.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * 样本: the five documents and their reviewed readings.
 *
 * <pre>{@code
 * for (String name : Seeds.names()) {
 *     byte[] bytes = Seeds.document(name); // the text, UTF-8, as it came
 *     String json = Seeds.reading(name); // what a person reads in it
 * }
 * }</pre>
 */
public final class Seeds {
    private static final List<String> NAMES = List.of(
            "000_7c331c5e62c8a383",
            "001_2561814c437a049f",
            "002_cb325668589ff4f6",
            "003_4742002fa8b1be54",
            "004_59e97678e90cfe4b");

    private Seeds() {}

    /** The names of the five, in order; each is a file name without its extension. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A document, byte for byte: UTF-8 text. A new array each time.
     *
     * @throws IllegalArgumentException if {@code name} is none of {@link #names()}
     */
    public static byte[] document(String name) {
        return bytes("documents", name, ".txt");
    }

    /**
     * The reviewed reading of a document: the report as JSON, {@code gongkai/annual-report/1}, with two spaces of
     * indentation and LF.
     *
     * @throws IllegalArgumentException if {@code name} is none of {@link #names()}
     */
    public static String reading(String name) {
        return new String(bytes("readings", name, ".json"), UTF_8);
    }

    /**
     * What a careful reader remarks while reading a document: one line each, id and place with a space between, as
     * {@code READ-INFERRED requests.carriedIn.total}. Empty where there is nothing to remark.
     *
     * @throws IllegalArgumentException if {@code name} is none of {@link #names()}
     */
    public static List<String> findings(String name) {
        return new String(bytes("readings", name, ".findings.txt"), UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static byte[] bytes(String folder, String name, String extension) {
        Objects.requireNonNull(name, "name");
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("name is none of " + NAMES + ": " + name);
        }
        String path = folder + "/" + name + extension;
        try (InputStream in = Seeds.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
