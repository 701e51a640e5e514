package org.gongkai.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Text to report; the floor decodes the bytes and folds their widths once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextReading {
    private final byte[] text = Inputs.text();

    @Benchmark
    public String floor() {
        return Normalizer.normalize(new String(text, UTF_8), Normalizer.Form.NFKC);
    }

    @Benchmark
    public ReadResult work() throws IOException {
        return AnnualReports.read(text, "report.txt");
    }
}
