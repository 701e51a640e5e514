package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.comparison.Comparison;
import org.gongkai.comparison.FactChange;
import org.gongkai.comparison.FigureChange;
import org.gongkai.comparison.Incomparable;
import org.gongkai.comparison.Passage;
import org.gongkai.comparison.Piece;
import org.gongkai.comparison.Side;
import org.gongkai.comparison.TextPlace;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;

/** 比较结果的 JSON: what {@code gongkai compare --format json} prints. */
public final class ComparisonJson {
    private final JsonGenerator json;

    private ComparisonJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * 写比较结果: what differs, what the kinds of outcome sum to, and what can't be compared; in UTF-8, indented by two
     * spaces, with a line feed at the end. Leaves the stream open.
     *
     * <p>An entry is written as in a report; the sum of several as {@code {"sum": 6, "of": {"<id>": 4, …}}}, with a
     * null sum where one is no number. Kinds are the names of their constants.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(out, "out");
        try (JsonGenerator json = Json.pretty(out)) {
            new ComparisonJson(json).write(comparison);
            json.writeRaw('\n');
        }
    }

    private void write(Comparison comparison) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", "gongkai/comparison/1");
        report("before", comparison.before());
        report("after", comparison.after());
        json.writeArrayFieldStart("facts");
        for (FactChange change : comparison.facts()) {
            json.writeStartObject();
            json.writeStringField("fact", change.fact().key());
            JsonText.write(json, "before", change.before());
            JsonText.write(json, "after", change.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        figures("changes", comparison.changes());
        figures("groups", comparison.groups());
        json.writeObjectFieldStart("notComparable");
        lone("before", comparison.onlyBefore());
        lone("after", comparison.onlyAfter());
        json.writeEndObject();
        json.writeArrayFieldStart("text");
        for (Passage passage : comparison.textChanges()) {
            passage(passage);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void report(String key, AnnualReport report) throws IOException {
        json.writeObjectFieldStart(key);
        JsonText.write(json, "organ", report.organ());
        json.writeFieldName("year");
        if (report.year().isPresent()) {
            json.writeNumber(report.year().getAsInt());
        } else {
            json.writeNull();
        }
        json.writeStringField("revision", report.revision().key());
        json.writeEndObject();
    }

    private void figures(String key, List<FigureChange> figures) throws IOException {
        json.writeArrayFieldStart(key);
        for (FigureChange change : figures) {
            json.writeStartObject();
            json.writeStringField("id", change.id());
            json.writeStringField("row", change.row());
            json.writeStringField("column", change.column());
            json.writeStringField("kind", change.kind().name());
            side("before", change.before());
            side("after", change.after());
            number("difference", change.difference());
            if (change.unit().isPresent()) {
                JsonText.write(json, "unit", change.unit().map(Unit::label));
            }
            number("relative", change.relative());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void side(String key, Side side) throws IOException {
        json.writeFieldName(key);
        if (!side.isSum()) {
            EntryJson.write(json, side.entries().get(0));
            return;
        }
        json.writeStartObject();
        json.writeFieldName("sum");
        Optional<BigDecimal> sum = side.number();
        if (sum.isPresent()) {
            JsonText.write(json, sum.get());
        } else {
            json.writeNull();
        }
        json.writeObjectFieldStart("of");
        for (int i = 0; i < side.figures().size(); i++) {
            json.writeFieldName(side.figures().get(i));
            EntryJson.write(json, side.entries().get(i));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void number(String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeFieldName(key);
            JsonText.write(json, number.get());
        }
    }

    private void lone(String key, List<Incomparable> lone) throws IOException {
        json.writeArrayFieldStart(key);
        for (Incomparable figure : lone) {
            json.writeStartObject();
            json.writeStringField("id", figure.id());
            json.writeStringField("row", figure.row());
            json.writeStringField("column", figure.column());
            json.writeFieldName("entry");
            EntryJson.write(json, figure.entry());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void passage(Passage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", passage.kind().name());
        json.writeStringField("part", passage.part().name());
        place("before", passage.before());
        place("after", passage.after());
        if (!passage.pieces().isEmpty()) {
            json.writeArrayFieldStart("pieces");
            for (Piece piece : passage.pieces()) {
                json.writeStartObject();
                json.writeStringField("kind", piece.kind().name());
                JsonText.write(json, "text", piece.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void place(String key, Optional<TextPlace> place) throws IOException {
        json.writeFieldName(key);
        if (place.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        JsonText.write(json, "section", place.get().section().map(SectionKey::key));
        JsonText.write(json, "heading", place.get().heading());
        json.writeNumberField("number", place.get().number());
        JsonText.write(json, "text", place.get().text());
        json.writeEndObject();
    }
}
