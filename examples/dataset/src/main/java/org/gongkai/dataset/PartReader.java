package org.gongkai.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.result.CheckedReport;

/** 逐份读入: reads the reports of a source; what is wrong with its bytes is a finding. */
public final class PartReader {
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final ReportReader reader;

    /** Reads with the limits, and as the format, that {@code reader} was given. */
    public PartReader(ReportReader reader) {
        this.reader = Objects.requireNonNull(reader, "reader");
    }

    /**
     * The reports of a source, at least one part; no more of it is read than tells that it is too long.
     *
     * @throws IOException if it can't be opened or read
     */
    public List<Part> read(Source source) throws IOException {
        int most = (int) Math.min(reader.limits().maxInputBytes() + 1, LONGEST_ARRAY);
        return read(source.name(), source.content().read(most));
    }

    /**
     * The same of bytes that were read already.
     *
     * @param bytes the whole source, or more of it than the reader takes; it has no hash then
     * @throws java.io.InterruptedIOException if the thread was interrupted
     */
    public List<Part> read(String source, byte[] bytes) throws IOException {
        Optional<String> sha256 = bytes.length > reader.limits().maxInputBytes()
                ? Optional.empty()
                : Optional.of(CheckedReport.sha256Of(bytes));
        Optional<String> format = Optional.empty();
        List<Part> parts = new ArrayList<>();
        try {
            format = Optional.of(reader.detect(bytes, source).name());
            for (ReadResult result : reader.readAll(bytes, source)) {
                parts.add(new Part(source, parts.size() + 1, format, sha256, result));
            }
        } catch (DocumentException e) {
            parts.add(new Part(source, parts.size() + 1, format, sha256, nothing(e.finding())));
        } catch (LimitExceededException e) {
            parts.add(new Part(source, parts.size() + 1, format, sha256, nothing(e.finding())));
        }
        return parts;
    }

    private static ReadResult nothing(Finding why) {
        return new ReadResult(Optional.empty(), Findings.of(List.of(why)), Provenance.none(), Optional.empty());
    }
}
