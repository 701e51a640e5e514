package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExitCodeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void zero_where_nothing_is_at_or_above_the_severity_to_fail_on() throws IOException {
        SeedCopies.write(folder.resolve("a.txt"), 1);

        Run run = Run.in(folder, "check", "--fail-on", "never", "a.txt");

        assertEquals(0, run.exit(), run.err());
    }

    @Test
    void one_where_a_sum_is_broken() throws IOException {
        SeedCopies.write(folder.resolve("a.txt"), SeedCopies.withWrongSum());

        Run run = Run.in(folder, "check", "a.txt");

        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().contains("T3-ROW-TOTAL"), run.out());
    }

    @Test
    void read_gives_zero_whatever_the_figures_say() throws IOException {
        SeedCopies.write(folder.resolve("a.txt"), SeedCopies.withWrongSum());

        assertEquals(0, Run.in(folder, "read", "a.txt").exit());
    }

    @Test
    void two_for_an_unknown_option_with_the_one_it_may_have_meant() {
        Run run = Run.in(folder, "check", "--fail-no", "never", "a.txt");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--fail-no") && run.err().contains("--fail-on"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void two_for_an_unknown_command_with_the_one_it_may_have_meant() {
        Run run = Run.in(folder, "chek", "a.txt");

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("check"), run.err());
    }

    @Test
    void two_without_a_command_with_what_there_is() {
        Run run = Run.in(folder);

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("check") && run.err().contains("read"), run.err());
    }

    @Test
    void two_with_nothing_to_read() {
        assertEquals(2, Run.in(folder, "read").exit());
        assertEquals(2, Run.in(folder, "check").exit());
    }

    @Test
    void three_for_a_missing_path_and_the_others_are_done() throws IOException {
        SeedCopies.write(folder.resolve("a.txt"), 1);
        SeedCopies.write(folder.resolve("c.txt"), 2);

        Run run = Run.in(folder, "read", "a.txt", "b.txt", "c.txt");

        assertEquals(3, run.exit());
        assertEquals("gongkai: 找不到：b.txt\n", run.err());
        assertEquals(2, run.out().lines().count());
    }

    @Test
    void three_goes_before_one() throws IOException {
        SeedCopies.write(folder.resolve("a.txt"), SeedCopies.withWrongSum());

        assertEquals(3, Run.in(folder, "check", "a.txt", "b.txt").exit());
    }

    @Test
    void four_for_a_fault_of_ours_and_the_others_are_done() throws IOException {
        SeedCopies.write(folder.resolve("a.txt"), 1);
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken on purpose");
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                return read();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"read", "--from", "text", "-", folder.resolve("a.txt").toString()};

        int exit = Main.run(args, broken, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));

        assertEquals(4, exit);
        assertTrue(err.toString(UTF_8).contains("broken on purpose"));
        assertEquals(1, out.toString(UTF_8).lines().count());
    }
}
