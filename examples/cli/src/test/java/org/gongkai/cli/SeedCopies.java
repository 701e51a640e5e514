package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.seeds.Seeds;

/** Copies of seed documents, as they are and spoilt. */
final class SeedCopies {
    private SeedCopies() {}

    /** The text of a seed, by its number. */
    static String text(int seed) {
        return new String(bytes(seed), UTF_8);
    }

    static byte[] bytes(int seed) {
        return Seeds.document(Seeds.names().get(seed));
    }

    static void write(Path file, int seed) throws IOException {
        write(file, text(seed));
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /** Seed 000 with one request more in the total of row 一, which no longer adds up. */
    static String withWrongSum() {
        String text = text(0);
        String row = "一、本年新收政府信息公开申请数量\n\n1\n\n0\n\n0\n\n0\n\n0\n\n0\n\n";
        int total = text.indexOf(row) + row.length();
        return text.substring(0, total) + "2" + text.substring(total + 1);
    }
}
