package org.gongkai.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.DataFormatException;
import javax.xml.stream.XMLStreamException;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Document of a word processor to report; the floor unpacks the parts that are read and walks them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocxReading {
    private final byte[] docx = Inputs.docx();
    private final List<PackedPart> parts = PackedPart.readByUs(docx);

    @Benchmark
    public void floor(Blackhole hole) throws DataFormatException, XMLStreamException {
        for (PackedPart part : parts) {
            hole.consume(part.walk());
        }
    }

    @Benchmark
    public ReadResult work() throws IOException {
        return AnnualReports.read(docx, "report.docx");
    }
}
