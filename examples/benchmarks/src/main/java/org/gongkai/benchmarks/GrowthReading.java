package org.gongkai.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads documents that grow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthReading {
    @Param({"PROSE", "ROWS"})
    public Grown grown = Grown.PROSE;

    @Param({"text", "html", "docx", "xlsx"})
    public String format = "";

    @Param({"1", "10", "100"})
    public int times;

    private byte[] bytes = {};

    @Setup
    public void write() {
        bytes = grown.times(times, format);
    }

    @Benchmark
    public ReadResult read() throws IOException {
        return AnnualReports.read(bytes, "");
    }
}
