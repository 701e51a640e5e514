package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.dataset.PartReader;
import org.gongkai.formats.ReportReader;
import org.gongkai.model.AnnualReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The reports of the year before, from one file, each for the report of the same organ. */
final class PreviousReports {
    private final List<AnnualReport> reports;

    private PreviousReports(List<AnnualReport> reports) {
        this.reports = reports;
    }

    static PreviousReports none() {
        return new PreviousReports(List.of());
    }

    /** Reads a file, whatever its format; throws {@link ParameterException} if it can't be read or holds no report. */
    static PreviousReports read(String name, ReportReader reader, Session session, Words words, CommandSpec command) {
        try {
            List<AnnualReport> reports = new PartReader(reader)
                    .read(session.document(name)).stream()
                            .flatMap(part -> part.result().report().stream())
                            .toList();
            if (reports.isEmpty()) {
                throw new ParameterException(command.commandLine(), words.of("previous.none", name));
            }
            return new PreviousReports(reports);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), ReadLoop.problem(words, name, e), e);
        }
    }

    /** That of the same organ; where either does not say whose it is, the first. */
    Optional<AnnualReport> of(AnnualReport report) {
        return reports.stream()
                .filter(previous -> previous.organ().isEmpty()
                        || report.organ().isEmpty()
                        || previous.organ().equals(report.organ()))
                .findFirst();
    }
}
