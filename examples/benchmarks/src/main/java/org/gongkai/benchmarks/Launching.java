package org.gongkai.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The command checks one text, as a process from its begin to its end; the floor is a class that says hello. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Launching {
    private final Path folder = folder();

    /** The command as it was built. */
    @Param("examples/cli/target/gongkai")
    public String command = "";

    private static Path folder() {
        try {
            return Files.createTempDirectory("gongkai-launching");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text, and the class alone in a folder, so that it starts as fast as it can. */
    @Setup
    public void write() throws IOException {
        Files.write(folder.resolve("report.txt"), Inputs.text());
        String name = Hello.class.getName().replace('.', '/') + ".class";
        Path compiled = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(compiled.getParent()));
        try (InputStream in = Hello.class.getResourceAsStream("/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), compiled);
        }
    }

    @Benchmark
    public byte[] floor() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(List.of(java, "-classpath", folder.toString(), Hello.class.getName()));
    }

    @Benchmark
    public byte[] work() throws IOException, InterruptedException {
        return run(List.of(
                Path.of(command).toAbsolutePath().toString(),
                "check",
                "--fail-on",
                "never",
                folder.resolve("report.txt").toString()));
    }

    /** What a process says, after it has ended well. */
    private static byte[] run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();
        int code = process.waitFor();
        if (code != 0 || said.length == 0) {
            throw new IllegalStateException(command + " ended with " + code + " and said " + said.length + " bytes");
        }
        return said;
    }
}
