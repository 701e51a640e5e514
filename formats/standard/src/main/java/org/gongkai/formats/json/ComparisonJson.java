package org.gongkai.formats.json;

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
    private final JsonOutput json;

    private ComparisonJson(JsonOutput json) {
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
        Json.lines(out, json -> write(json, comparison));
    }

    static void write(JsonOutput json, Comparison comparison) throws IOException {
        new ComparisonJson(json).write(comparison);
    }

    private void write(Comparison comparison) throws IOException {
        json.startObject();
        json.text("schema", "gongkai/comparison/1");
        report("before", comparison.before());
        report("after", comparison.after());
        json.startArray("facts");
        for (FactChange change : comparison.facts()) {
            json.startObject();
            json.text("fact", change.fact().key());
            json.text("before", change.before());
            json.text("after", change.after());
            json.endObject();
        }
        json.endArray();
        figures("changes", comparison.changes());
        figures("groups", comparison.groups());
        json.startObject("notComparable");
        lone("before", comparison.onlyBefore());
        lone("after", comparison.onlyAfter());
        json.endObject();
        json.startArray("text");
        for (Passage passage : comparison.textChanges()) {
            passage(passage);
        }
        json.endArray();
        json.endObject();
    }

    private void report(String key, AnnualReport report) throws IOException {
        json.startObject(key);
        json.text("organ", report.organ());
        json.name("year");
        if (report.year().isPresent()) {
            json.number(report.year().getAsInt());
        } else {
            json.nothing();
        }
        json.text("revision", report.revision().key());
        json.endObject();
    }

    private void figures(String key, List<FigureChange> figures) throws IOException {
        json.startArray(key);
        for (FigureChange change : figures) {
            json.startObject();
            json.text("id", change.id());
            json.text("row", change.row());
            json.text("column", change.column());
            json.text("kind", change.kind().name());
            side("before", change.before());
            side("after", change.after());
            number("difference", change.difference());
            if (change.unit().isPresent()) {
                json.text("unit", change.unit().map(Unit::label));
            }
            number("relative", change.relative());
            json.endObject();
        }
        json.endArray();
    }

    private void side(String key, Side side) throws IOException {
        json.name(key);
        if (!side.isSum()) {
            EntryJson.write(json, side.entries().get(0));
            return;
        }
        json.startObject();
        json.name("sum");
        Optional<BigDecimal> sum = side.number();
        if (sum.isPresent()) {
            json.number(sum.get());
        } else {
            json.nothing();
        }
        json.startObject("of");
        for (int i = 0; i < side.figures().size(); i++) {
            json.name(side.figures().get(i));
            EntryJson.write(json, side.entries().get(i));
        }
        json.endObject();
        json.endObject();
    }

    private void number(String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.name(key);
            json.number(number.get());
        }
    }

    private void lone(String key, List<Incomparable> lone) throws IOException {
        json.startArray(key);
        for (Incomparable figure : lone) {
            json.startObject();
            json.text("id", figure.id());
            json.text("row", figure.row());
            json.text("column", figure.column());
            json.name("entry");
            EntryJson.write(json, figure.entry());
            json.endObject();
        }
        json.endArray();
    }

    private void passage(Passage passage) throws IOException {
        json.startObject();
        json.text("kind", passage.kind().name());
        json.text("part", passage.part().name());
        place("before", passage.before());
        place("after", passage.after());
        if (!passage.pieces().isEmpty()) {
            json.startArray("pieces");
            for (Piece piece : passage.pieces()) {
                json.startObject();
                json.text("kind", piece.kind().name());
                json.text("text", piece.text());
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
    }

    private void place(String key, Optional<TextPlace> place) throws IOException {
        json.name(key);
        if (place.isEmpty()) {
            json.nothing();
            return;
        }
        json.startObject();
        json.text("section", place.get().section().map(SectionKey::key));
        json.text("heading", place.get().heading());
        json.number("number", place.get().number());
        json.text("text", place.get().text());
        json.endObject();
    }
}
