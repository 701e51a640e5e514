package org.gongkai.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.AnnualReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Report to JSON; the floor writes the tree of the same JSON, indented as well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonWriting {
    private final AnnualReport report = Inputs.report();
    private final ReportWriter writer = ReportWriter.builder().build();
    private final JsonNode tree = tree();
    private final ObjectWriter mapper = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private static JsonNode tree() {
        try {
            return new ObjectMapper().readTree(Inputs.json());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public ByteArrayOutputStream floor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        mapper.writeValue(out, tree);
        return out;
    }

    @Benchmark
    public ByteArrayOutputStream work() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        writer.write(report, "json", out);
        return out;
    }
}
