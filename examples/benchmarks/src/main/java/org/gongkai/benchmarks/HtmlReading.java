package org.gongkai.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Web page to report; the floor parses the page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HtmlReading {
    private final byte[] page = Inputs.page();

    @Benchmark
    public Document floor() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(page), "UTF-8", "");
    }

    @Benchmark
    public ReadResult work() throws IOException {
        return AnnualReports.read(page, "report.html");
    }
}
