package org.gongkai.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** JSON to report; the floor makes a tree of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonReading {
    private final byte[] json = Inputs.json();
    private final ObjectMapper mapper = new ObjectMapper();

    @Benchmark
    public JsonNode floor() throws IOException {
        return mapper.readTree(json);
    }

    @Benchmark
    public ReadResult work() throws IOException {
        return AnnualReports.read(json, "report.json");
    }
}
