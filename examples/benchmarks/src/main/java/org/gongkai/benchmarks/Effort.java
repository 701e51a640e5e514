package org.gongkai.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * 测量力度: how long is measured.
 *
 * @param rounds how often work and floor follow each other, each time in a process of its own
 * @param warmUps how many times a second of warm-up
 * @param iterations how many measurements a process makes
 * @param millis how long one of them takes
 * @param reports how many texts two threads share
 * @param launches how many processes of the command a round begins
 */
record Effort(int rounds, int warmUps, int iterations, int millis, int reports, int launches) {
    static final Effort FULL = new Effort(5, 10, 5, 500, 100_000, 10);

    /** Two minutes: enough to see that all runs, and that nothing is far off. */
    static final Effort SMOKE = new Effort(1, 2, 3, 300, 2_000, 3);

    /** For curves, which need no more than to see which way they go. */
    static final Effort GROWTH = new Effort(1, 2, 5, 400, 1, 1);

    /** A process of JMH for one method of a benchmark. */
    ChainedOptionsBuilder options(Class<?> benchmark, String method, boolean isLong) {
        String name = benchmark.getName().replace(".", "\\.") + "\\." + method + "$";
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(name)
                .forks(1)
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .param("reports", Integer.toString(reports));
        return isLong
                ? options.warmupIterations(1).measurementIterations(benchmark == Launching.class ? launches : 1)
                : options.warmupIterations(warmUps)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(iterations)
                        .measurementTime(new TimeValue(millis, TimeUnit.MILLISECONDS));
    }
}
