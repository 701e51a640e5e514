package org.gongkai.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Benchmark;

/** What is measured is a pair, each time. */
class PairsTest {

    @ParameterizedTest
    @EnumSource(Pair.class)
    void each_pair_has_its_work_and_its_floor(Pair pair) {
        List<String> methods = Arrays.stream(pair.benchmark().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getName())
                .sorted()
                .toList();
        assertEquals(List.of("floor", "work"), methods);
    }

    @Test
    void one_thread_and_two_read_the_same_number_of_reports() throws ExecutionException, InterruptedException {
        TwoThreads threads = new TwoThreads();
        threads.reports = 50;
        assertEquals(50, threads.read(1));
        assertEquals(50, threads.read(2));
        threads.end();
    }

    @Test
    void the_median_is_the_one_in_the_middle() {
        assertEquals(3, Measured.median(DoubleStream.of(9, 1, 3)));
        assertEquals(4, Measured.median(DoubleStream.of(9, 1, 3, 5)));
    }
}
