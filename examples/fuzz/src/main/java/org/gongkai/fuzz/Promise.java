package org.gongkai.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.model.AnnualReport;
import org.gongkai.recognition.Recognizer;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;

/** 承诺: what holds for any bytes. A promise that is broken is an {@link AssertionError}, or whatever else was thrown. */
public final class Promise {
    /** The name of what is no format: the bytes as a program that builds a document for the recognizer. */
    public static final String RECOGNIZER = "recognizer";

    private static final ReportReader READER = ReportReader.builder().build();
    private static final ReportWriter WRITER = ReportWriter.builder().build();
    private static final RuleSet RULES = RuleSet.standard();

    private final String format;
    private final ReportReader reader;
    private final Optional<PackagePart> part;

    Promise(String format, ReportReader reader, Optional<PackagePart> part) {
        this.format = format;
        this.reader = reader;
        this.part = part;
    }

    /**
     * For the readers of a format, for one part of a packaged format as {@code docx-part}, for all readers together
     * under {@code any}, or for {@link #RECOGNIZER}.
     */
    public static Promise of(String name) {
        Optional<PackagePart> part = PackagePart.of(name);
        String format = part.map(PackagePart::format).orElse(name);
        boolean known = READER.codecs().stream().anyMatch(codec -> codec.name().equals(format));
        return new Promise(name, known ? READER.from(format) : READER, part);
    }

    /** Tries it; returns where the promise holds. */
    public void keep(byte[] bytes) {
        if (format.equals(RECOGNIZER)) {
            new Recognizer().recognizeAll(new DocumentProgram(bytes).run()).forEach(this::keep);
            return;
        }
        List<ReadResult> results;
        try {
            results = reader.readAll(part.map(whole -> whole.with(bytes)).orElse(bytes), "input");
        } catch (IOException e) {
            require(e.getMessage() != null && !e.getMessage().isBlank(), "a refusal says why");
            return;
        }
        require(!results.isEmpty(), "there is at least one result");
        results.forEach(this::keep);
    }

    private void keep(ReadResult result) {
        Optional<AnnualReport> report = result.report();
        if (report.isEmpty()) {
            require(!result.findings().isEmpty(), "where there is no report a finding says why");
            return;
        }
        Findings found = RULES.check(report.get(), RuleContext.reading(result));
        for (Finding finding : result.findings().and(found)) {
            require(!finding.message().zh().isBlank() && !finding.message().en().isBlank(), "a finding says something");
        }
        try {
            AnnualReport again = READER.from("json")
                    .read(written(report.get(), "json"), "again.json")
                    .report()
                    .orElseThrow();
            require(again.equals(report.get()), "what is written as JSON is read back equal");
            written(report.get(), "html");
        } catch (IOException e) {
            throw new AssertionError("what was read can't be written", e);
        }
    }

    private static byte[] written(AnnualReport report, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(report, format, out);
        return out.toByteArray();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("broken: " + what);
        }
    }
}
