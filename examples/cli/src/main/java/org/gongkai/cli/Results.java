package org.gongkai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.dataset.Part;
import org.gongkai.finding.Findings;
import org.gongkai.formats.result.CheckedReport;

/** From what was read to a result of the library. */
final class Results {
    /** Something that may fail to write. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    private Results() {}

    static CheckedReport of(Part part, Findings findings) {
        CheckedReport checked = CheckedReport.of(part.source(), part.part(), part.result(), findings);
        checked = part.format().map(checked::withFormat).orElse(checked);
        return part.sha256().map(checked::withSha256).orElse(checked);
    }

    static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
