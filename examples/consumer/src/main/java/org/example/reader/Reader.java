package org.example.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.gongkai.formats.AnnualReports;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.codec.Codec;
import org.gongkai.model.AnnualReport;

/** Reads one file and prints whose report it is, how it runs, and what else it could read. */
public final class Reader {
    private Reader() {}

    /** Reads the file that is named. */
    public static void main(String[] files) throws IOException {
        AnnualReport report = AnnualReports.read(Path.of(files[0])).orElseThrow();
        System.out.println(report.organ().orElseThrow() + " " + report.year().orElseThrow());
        System.out.println(Reader.class.getModule().isNamed() ? "module path" : "class path");
        System.out.println(Codecs.all().stream().map(Codec::name).collect(Collectors.joining(" ")));
    }
}
