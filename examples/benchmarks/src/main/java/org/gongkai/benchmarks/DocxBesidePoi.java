package org.gongkai.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Document of a word processor to report, beside a library that opens it and reads nothing yet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocxBesidePoi {
    private final byte[] docx = Inputs.docx();

    @Benchmark
    public XWPFDocument floor() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document;
        }
    }

    @Benchmark
    public ReadResult work() throws IOException {
        return AnnualReports.read(docx, "report.docx");
    }
}
