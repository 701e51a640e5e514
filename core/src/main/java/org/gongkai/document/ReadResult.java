package org.gongkai.document;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;

/**
 * 识读结果: the report, everything that reading has to say about it, and where each figure came from.
 *
 * @param report the report; absent where no report was recognized ({@code READ-NOFORM})
 * @param findings what reading met, ids {@code READ-…}, in document order
 * @param provenance where each figure came from; {@link Provenance#none()} for data formats
 * @param document the document as read; absent for data formats
 */
public record ReadResult(
        Optional<AnnualReport> report, Findings findings, Provenance provenance, Optional<Document> document) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public ReadResult {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(document, "document");
    }

    /**
     * The report.
     *
     * @throws NoSuchElementException with the first finding's message if none was recognized
     */
    public AnnualReport orElseThrow() {
        return report.orElseThrow(() -> new NoSuchElementException(findings.stream()
                .findFirst()
                .map(finding -> finding.id() + ": " + finding.message().zh())
                .orElse("no report was recognized")));
    }
}
