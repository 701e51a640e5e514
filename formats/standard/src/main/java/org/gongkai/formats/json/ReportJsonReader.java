package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.json.TableShapes.Shape;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Disputes;
import org.gongkai.model.Entry;
import org.gongkai.model.ProactiveDisclosure;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;
import org.gongkai.model.Scope;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Templates;
import org.jspecify.annotations.Nullable;

/** Reads one report. The keys may come in any order, each once, none may be missing and none added. */
final class ReportJsonReader {
    private static final int ISO_DATE_LENGTH = 10;

    private final JsonInput in;
    private final ReportParts parts;
    private final AnnualReport.Builder report = AnnualReport.builder();
    private final Map<SectionKey, @Nullable Entry[]> tables = new EnumMap<>(SectionKey.class);
    private Revision revision = Revision.NARRATIVE;

    ReportJsonReader(JsonInput in) {
        this.in = in;
        this.parts = new ReportParts(in);
    }

    /** Reads the whole text, at whose beginning the parser stands. */
    AnnualReport read() throws IOException {
        in.next();
        in.object(ReportKeys.ALL, this::field);
        in.requireEnd();
        return build();
    }

    private void field(String key) throws IOException {
        switch (key) {
            case ReportKeys.SCHEMA -> schema();
            case "revision" -> revision = in.keyed(Revision::keyed, "2019, 2021 or narrative");
            case "organ" -> report.organ(in.optionalString());
            case "year" -> report.year(year());
            case "scope" -> report.scope(in.orNull(() -> in.keyed(Scope::keyed, "own, consolidated or null")));
            case "title" -> report.title(in.optionalString());
            case "publishedOn" -> report.publishedOn(in.orNull(this::date));
            case "signedOn" -> report.signedOn(in.orNull(this::date));
            case "sections" -> report.sections(in.array(parts::section));
            case "processingFee" -> report.processingFee(in.orNull(parts::processingFee));
            case "extraTables" -> report.extraTables(in.array(parts::extraTable));
            case "attachments" -> report.attachments(in.array(parts::attachment));
            default -> table(SectionKey.keyed(key).orElseThrow());
        }
    }

    private void schema() throws IOException {
        String schema = in.string();
        if (!schema.equals(ReportKeys.SCHEMA_ID)) {
            throw in.failure("expected " + ReportKeys.SCHEMA_ID + ", the schema this version reads, found another one");
        }
    }

    private OptionalInt year() throws IOException {
        if (in.token() == JsonToken.VALUE_NULL) {
            return OptionalInt.empty();
        }
        long year = in.wholeNumber();
        if (year < 1000 || year > 9999) {
            throw in.failure("expected a year of four digits or null, found " + year);
        }
        return OptionalInt.of((int) year);
    }

    private LocalDate date() throws IOException {
        String text = in.string();
        try {
            if (text.length() == ISO_DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Said below, with the path.
        }
        throw in.failure("expected a date as 2022-01-20, or null");
    }

    private void table(SectionKey key) throws IOException {
        if (in.token() != JsonToken.VALUE_NULL) {
            tables.put(key, TableShapes.of(key).read(in));
        }
    }

    private AnnualReport build() throws DocumentException {
        Map<SectionKey, Shape> shapes = new EnumMap<>(SectionKey.class);
        for (SectionKey key : ReportKeys.TABLES) {
            shape(key).ifPresent(shape -> shapes.put(key, shape));
        }
        Shape requests = shapes.get(SectionKey.REQUESTS);
        AnnualReport filled = report.proactiveDisclosure(ProactiveDisclosure.blank(revision))
                .requests(Requests.blank(
                        requests == null ? revision : requests.form().form()))
                .disputes(Disputes.blank())
                .build();
        for (Map.Entry<SectionKey, Shape> table : shapes.entrySet()) {
            filled = table.getValue().fill(filled, Objects.requireNonNull(tables.get(table.getKey())));
        }
        return filled;
    }

    /** The shape of a table that the revision asks for. */
    private Optional<Shape> shape(SectionKey key) throws DocumentException {
        boolean asked = Templates.of(revision).table(key).isPresent();
        Entry[] entries = tables.get(key);
        if (asked && entries != null) {
            Shape shape = TableShapes.of(key).resolve(entries, revision);
            if (key == SectionKey.PROACTIVE_DISCLOSURE && shape.form().form() != revision) {
                throw failure(
                        key,
                        "expected the figures of revision " + revision.key() + ", found those of "
                                + shape.form().form().key());
            }
            return Optional.of(shape);
        }
        if (asked) {
            throw failure(key, "expected the table of revision " + revision.key() + ", found null");
        }
        if (entries != null) {
            throw failure(key, "expected null, since revision " + revision.key() + " has no such table");
        }
        return Optional.empty();
    }

    private static DocumentException failure(SectionKey key, String detail) {
        return new DocumentException(JsonInput.CODEC, key.key(), detail);
    }
}
