package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.dataset.Part;
import org.gongkai.dataset.PartReader;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.formats.ReportReader;
import org.gongkai.model.AnnualReport;

/** The reports of one named file; what is wrong with it, and what reading was not sure of, is said. */
final class ReportFile {
    private final Session session;
    private final Words words;
    private final PartReader reader;

    ReportFile(Session session, Words words, ReportReader reader) {
        this.session = session;
        this.words = words;
        this.reader = new PartReader(reader);
    }

    /** The reports in the file, or in standard input for {@code -}; none if it can't be read or holds none. */
    List<AnnualReport> read(String name) {
        try {
            List<Part> parts = reader.read(session.document(name));
            parts.forEach(part -> doubts(name, part));
            return parts.stream()
                    .filter(part -> !ReadLoop.isLost(part.result()))
                    .flatMap(part -> part.result().report().stream())
                    .toList();
        } catch (IOException e) {
            say(ReadLoop.problem(words, name, e));
            return List.of();
        }
    }

    private void doubts(String name, Part part) {
        for (Finding finding : part.result().findings()) {
            if (finding.severity() != Severity.NOTE) {
                say(name + ": " + finding.id() + " " + finding.message(words.locale()));
            }
        }
    }

    private void say(String message) {
        session.err().print("gongkai: " + Text.clean(message) + "\n");
    }

    /** The report of an organ among several; the first where none is of it, or where nobody says whose it is. */
    static Optional<AnnualReport> of(List<AnnualReport> reports, Optional<String> organ) {
        return reports.stream()
                .filter(report -> report.organ().equals(organ))
                .findFirst()
                .or(() -> reports.stream().findFirst());
    }
}
