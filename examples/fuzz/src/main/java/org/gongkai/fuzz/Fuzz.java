package org.gongkai.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * 模糊测试: lets Jazzer loose on the readers of a format, in a Java of its own, with 512 MB for inputs of up to 1 MB. What
 * breaks a promise, is slow or takes too much is left in the work folder as {@code crash-…}, {@code slow-unit-…},
 * {@code timeout-…} or {@code oom-…}; mended, it moves to {@code src/test/resources/finds/<format>}.
 */
public final class Fuzz {
    private static final int INPUT = 1 << 20;

    private Fuzz() {}

    /** {@code FORMAT SECONDS REPOSITORY WORK}; ends with the exit code of the fuzzer, 0 where nothing was found. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 4) {
            System.err.println("usage: Fuzz FORMAT SECONDS REPOSITORY WORK");
            System.exit(2);
        }
        String format = args[0];
        Path work = Path.of(args[3]).toAbsolutePath().normalize().resolve(format);
        Path known = work.resolve("known");
        Corpus.write(format, Path.of(args[2]).toAbsolutePath().normalize(), known);
        Path found = Files.createDirectories(work.resolve("grown"));
        Process fuzzer = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Xss1m",
                        "-Dgongkai.fuzz=" + format,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=org.gongkai.fuzz.FuzzTarget",
                        "--instrumentation_includes=org.gongkai.**:org.jsoup.**:org.apache.**:com.fasterxml.**"
                                + ":org.dhatim.**:com.ctc.**:de.siegmar.**",
                        "--keep_going=20",
                        "-max_total_time=" + args[1],
                        "-max_len=" + INPUT,
                        "-timeout=10",
                        "-report_slow_units=1",
                        "-rss_limit_mb=0",
                        "-print_final_stats=1",
                        "-artifact_prefix=" + work + "/",
                        found.toString(),
                        known.toString()))
                .directory(work.toFile())
                .inheritIO()
                .start();
        System.exit(fuzzer.waitFor());
    }
}
