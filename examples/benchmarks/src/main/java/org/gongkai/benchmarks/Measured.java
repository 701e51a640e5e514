package org.gongkai.benchmarks;

import java.util.List;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;

/**
 * 一次测量: what one process measured.
 *
 * @param micros the median of its iterations, in microseconds an operation: of the processor where the process itself
 *     works, of the clock where it starts others
 * @param allocated bytes allocated an operation
 */
record Measured(double micros, double allocated) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Runs one method; {@code clock} where the time of the measuring thread says nothing. */
    static Measured by(Options options, boolean clock) throws RunnerException {
        RunResult run = new Runner(options).runSingle();
        List<IterationResult> iterations = run.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        return new Measured(
                median(iterations.stream()
                        .mapToDouble(iteration ->
                                clock ? iteration.getPrimaryResult().getScore() : beside(iteration, CpuTime.NAME))),
                median(iterations.stream().mapToDouble(iteration -> beside(iteration, ALLOCATED))));
    }

    private static double beside(IterationResult iteration, String name) {
        Result<?> result = iteration.getSecondaryResults().get(name);
        return result == null ? Double.NaN : result.getScore();
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
