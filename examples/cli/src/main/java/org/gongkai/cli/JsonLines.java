package org.gongkai.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.gongkai.dataset.Part;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Findings;
import org.gongkai.formats.json.ReadingJson;

/** Writes one line of JSON a report. */
final class JsonLines {
    private final PrintStream out;

    JsonLines(PrintStream out) {
        this.out = out;
    }

    /** The report of a part, with these findings. */
    void write(Part part, Findings findings) {
        ReadResult read = part.result();
        ReadResult shown = new ReadResult(read.report(), findings, read.provenance(), read.document());
        try {
            ReadingJson.write(part.source(), part.part(), part.format().orElse(null), shown, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }
}
