package org.gongkai.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.formats.ReportReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Many texts to reports by two threads; the floor is one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TwoThreads {
    private static final int DIFFERENT = 200;

    private final List<byte[]> texts = Inputs.texts(DIFFERENT);
    private final ReportReader reader = ReportReader.builder().build();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Param("100000")
    public int reports;

    @TearDown
    public void end() {
        pool.shutdown();
    }

    @Benchmark
    public int floor() throws ExecutionException, InterruptedException {
        return read(1);
    }

    @Benchmark
    public int work() throws ExecutionException, InterruptedException {
        return read(2);
    }

    /** How many were recognized. */
    int read(int threads) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Future<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            parts.add(pool.submit(() -> readRest(next)));
        }
        int recognized = 0;
        for (Future<Integer> part : parts) {
            recognized += part.get();
        }
        return recognized;
    }

    private int readRest(AtomicInteger next) throws IOException {
        int recognized = 0;
        for (int i = next.getAndIncrement(); i < reports; i = next.getAndIncrement()) {
            byte[] text = texts.get(i % texts.size());
            recognized += reader.read(text, "report.txt").report().isPresent() ? 1 : 0;
        }
        return recognized;
    }
}
