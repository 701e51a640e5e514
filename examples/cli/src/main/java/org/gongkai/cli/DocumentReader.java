package org.gongkai.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.dataset.Source;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.result.CheckedReport;

/** Reads an input; what is wrong with its bytes is a finding. */
final class DocumentReader {
    private final ReportReader reader;

    /** Reads every input as {@code format}, where one is named. */
    DocumentReader(Optional<String> format) {
        ReportReader any = ReportReader.builder().build();
        this.reader = format.map(any::from).orElse(any);
    }

    /** The reports of an input, at least one part; throws where the input can't be opened. */
    List<Part> read(Source input) throws IOException {
        int most = (int) Math.min(reader.limits().maxInputBytes() + 1, Integer.MAX_VALUE - 8);
        byte[] bytes = input.content().read(most);
        Optional<String> sha256 = bytes.length > reader.limits().maxInputBytes()
                ? Optional.empty()
                : Optional.of(CheckedReport.sha256Of(bytes));
        Optional<String> format = Optional.empty();
        List<Part> parts = new ArrayList<>();
        try {
            format = Optional.of(reader.detect(bytes, input.name()).name());
            for (ReadResult result : reader.readAll(bytes, input.name())) {
                parts.add(new Part(input.name(), parts.size() + 1, format, sha256, result));
            }
        } catch (DocumentException e) {
            parts.add(damaged(input, parts.size() + 1, format, sha256, e.finding()));
        } catch (LimitExceededException e) {
            parts.add(damaged(input, parts.size() + 1, format, sha256, e.finding()));
        }
        return parts;
    }

    private static Part damaged(
            Source input, int part, Optional<String> format, Optional<String> sha256, Finding finding) {
        ReadResult nothing =
                new ReadResult(Optional.empty(), Findings.of(List.of(finding)), Provenance.none(), Optional.empty());
        return new Part(input.name(), part, format, sha256, nothing);
    }
}
