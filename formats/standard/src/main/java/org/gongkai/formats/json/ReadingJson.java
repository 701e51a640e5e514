package org.gongkai.formats.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.jspecify.annotations.Nullable;

/** 识读结果的 JSON: a reading as one line of JSON, as {@code gongkai read} prints it, and findings by themselves. */
public final class ReadingJson {
    private static final List<String> KEYS = List.of("source", "part", "format", "report", "findings");
    private static final Set<String> WHERE = Set.of("source", "part", "format");

    private ReadingJson() {}

    /** 数据模式: the JSON Schema (2020-12) of a line; it refers to {@link JsonCodec#schema()}. */
    public static String schema() {
        return Json.resource("reading-1.schema.json");
    }

    /**
     * 写一行: a reading as one line, in UTF-8, with a line feed at its end. Leaves the stream open.
     *
     * @param source the file, as the caller names it
     * @param part the report's number within the file, from 1
     * @param format the name of the format it was read in; null where it could not be read
     * @param result the reading; its provenance and document are not written
     * @throws IllegalArgumentException if {@code part} is below 1
     * @throws IOException if the stream fails
     */
    public static void write(String source, int part, @Nullable String format, ReadResult result, OutputStream out)
            throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(out, "out");
        if (part < 1) {
            throw new IllegalArgumentException("part is below 1: " + part);
        }
        Json.line(out, json -> {
            json.startObject();
            json.text("source", source);
            json.number("part", part);
            json.text("format", Optional.ofNullable(format));
            writeParts(json, result);
            json.endObject();
        });
    }

    /** 写发现: findings as an array, indented by two spaces, with a line feed at the end. Leaves the stream open. */
    public static void write(Findings findings, OutputStream out) throws IOException {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(out, "out");
        Json.lines(out, json -> write(json, findings));
    }

    /** A reading of which nobody says where it was read: a line without the keys that say so. */
    static void write(JsonOutput json, ReadResult result) throws IOException {
        json.startObject();
        writeParts(json, result);
        json.endObject();
    }

    private static void writeParts(JsonOutput json, ReadResult result) throws IOException {
        json.name("report");
        if (result.report().isPresent()) {
            new ReportJsonWriter(json).write(result.report().get());
        } else {
            json.nothing();
        }
        json.name("findings");
        write(json, result.findings());
    }

    static void write(JsonOutput json, Findings findings) throws IOException {
        json.startArray();
        for (Finding finding : findings) {
            FindingJson.write(json, finding);
        }
        json.endArray();
    }

    /** The reading at the current token, with or without the keys that say where it was read. */
    static ReadResult read(JsonInput in) throws IOException {
        var part = new Object() {
            Optional<AnnualReport> report = Optional.empty();
            Findings findings = Findings.none();
        };
        in.object(KEYS, WHERE, name -> {
            switch (name) {
                case "source" -> in.string();
                case "part" -> in.wholeNumber();
                case "format" -> in.optionalString();
                case "report" -> part.report = in.orNull(() -> new ReportJsonReader(in).readValue());
                default -> part.findings = readFindings(in);
            }
        });
        return new ReadResult(part.report, part.findings, Provenance.none(), Optional.empty());
    }

    /** The findings at the current token. */
    static Findings readFindings(JsonInput in) throws IOException {
        return Findings.of(in.array(() -> FindingJson.read(in)));
    }
}
