package org.gongkai.formats.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.comparison.Comparison;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.rollup.Rollup;

/**
 * A type that a mapper of either Jackson learns.
 *
 * @param reader absent for what is only written
 * @param ifNull what a null of JSON stands for; absent where it is no value
 */
record JsonType<T>(Class<T> type, Writer<T> writer, Optional<Reader<T>> reader, Optional<T> ifNull) {
    static final List<JsonType<?>> ALL = List.of(
            both(AnnualReport.class, (out, report) -> new ReportJsonWriter(out).write(report), in -> {
                return new ReportJsonReader(in).readValue();
            }),
            both(Finding.class, FindingJson::write, FindingJson::read),
            both(Findings.class, ReadingJson::write, ReadingJson::readFindings),
            both(ReadResult.class, ReadingJson::write, ReadingJson::read),
            new JsonType<>(Entry.class, EntryJson::write, Optional.of(EntryJson::read), Optional.of(Entry.blank())),
            written(Comparison.class, ComparisonJson::write),
            written(Rollup.class, RollupJson::write));

    private static <T> JsonType<T> both(Class<T> type, Writer<T> writer, Reader<T> reader) {
        return new JsonType<>(type, writer, Optional.of(reader), Optional.empty());
    }

    private static <T> JsonType<T> written(Class<T> type, Writer<T> writer) {
        return new JsonType<>(type, writer, Optional.empty(), Optional.empty());
    }

    /** Writes a value. */
    interface Writer<T> {
        void write(JsonOutput out, T value) throws IOException;
    }

    /** Reads the value at the current token. */
    interface Reader<T> {
        T read(JsonInput in) throws IOException;
    }
}
