package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
    private static final long FORTY_MEGABYTES = 40L << 20;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_empty_file_is_one_finding() throws IOException {
        Files.write(folder.resolve("bad.txt"), new byte[0]);

        assertOneLineAndTheRestDone();
    }

    @Test
    void random_bytes_are_one_finding() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        Files.write(folder.resolve("bad.txt"), bytes);

        assertOneLineAndTheRestDone();
    }

    @Test
    void a_file_cut_inside_a_character_is_read_as_far_as_it_goes_or_refused_but_never_thrown_at_the_user()
            throws IOException {
        byte[] whole = SeedCopies.bytes(0);
        Files.write(folder.resolve("bad.txt"), Arrays.copyOf(whole, whole.length / 3 + 1));

        Run run = Run.in(folder, "check", "bad.txt");

        assertTrue(run.exit() <= 3, run.err());
        assertEquals("", run.err());
    }

    @Test
    void a_file_of_forty_megabytes_is_one_finding_that_names_the_limit() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("bad.txt").toFile(), "rw")) {
            file.setLength(FORTY_MEGABYTES);
        }

        assertTrue(assertOneLineAndTheRestDone().contains("\"READ-LIMIT\""));
    }

    @Test
    void another_document_is_one_finding() throws IOException {
        SeedCopies.write(folder.resolve("bad.txt"), "关于召开全市科技工作会议的通知\n\n各县区科技局：\n\n定于3月5日召开会议。\n");

        assertTrue(assertOneLineAndTheRestDone().contains("\"READ-NOFORM\""));
    }

    @Test
    void a_table_for_people_shows_what_could_not_be_read_too() throws IOException {
        SeedCopies.write(folder.resolve("bad.txt"), "关于召开会议的通知\n");

        Run run = Run.in(folder, "check", "bad.txt");

        assertEquals(3, run.exit());
        assertTrue(run.out().contains("没有读出报告") && run.out().contains("READ-NOFORM"), run.out());
    }

    /** The line about {@code bad.txt}. */
    private String assertOneLineAndTheRestDone() throws IOException {
        SeedCopies.write(folder.resolve("good.txt"), 1);

        Run run = Run.in(folder, "read", ".");

        assertEquals(3, run.exit(), run.err());
        assertEquals(2, run.out().lines().count(), run.out());
        String bad = run.out().lines().findFirst().orElseThrow();
        assertTrue(bad.startsWith("{\"source\":\"./bad.txt\",\"part\":1,\"format\":\"text\",\"report\":null,"), bad);
        assertTrue(bad.contains("\"severity\":\"ERROR\""), bad);
        assertEquals("", run.err());
        return bad;
    }
}
