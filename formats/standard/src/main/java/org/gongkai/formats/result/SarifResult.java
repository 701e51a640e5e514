package org.gongkai.formats.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Suspect;
import org.gongkai.finding.Verdict;
import org.gongkai.model.AnnualReport;

/** The findings of one report as results of a SARIF log. */
final class SarifResult {
    private final JsonGenerator json;
    private final SarifRules rules;
    private final Locale locale;
    private final CheckedReport result;
    private final String uri;
    private final int artifact;
    private final PlaceNames places;
    private final ResultWords words;

    SarifResult(JsonGenerator json, SarifRules rules, Locale locale, CheckedReport result, String uri, int artifact) {
        this.json = json;
        this.rules = rules;
        this.locale = locale;
        this.result = result;
        this.uri = uri;
        this.artifact = artifact;
        this.words = ResultWords.in(locale);
        this.places = PlaceNames.of(result.report(), words);
    }

    /** What can't be decided is {@code open}, and so has no level. */
    void write(Finding finding, Optional<String> reason) throws IOException {
        boolean open = finding.outcome() == Verdict.UNDECIDABLE;
        json.writeStartObject();
        json.writeStringField("ruleId", Plain.text(finding.id()));
        if (rules.index(finding.id()) >= 0) {
            json.writeNumberField("ruleIndex", rules.index(finding.id()));
        }
        json.writeStringField("kind", open ? "open" : "fail");
        json.writeStringField("level", open ? "none" : SarifRules.level(finding.severity()));
        message(finding.message(locale));
        location(finding);
        suspects(finding);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("gongkai/v1", finding.fingerprint().orElse(""));
        json.writeEndObject();
        suppressions(reason);
        properties(finding);
        json.writeEndObject();
    }

    private void message(String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", Plain.text(text));
        json.writeEndObject();
    }

    private void location(Finding finding) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri);
        json.writeNumberField("index", artifact);
        json.writeEndObject();
        if (finding.line().isPresent()) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", finding.line().getAsInt());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (finding.place().isPresent()) {
            logicalLocation(finding.place().get());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void logicalLocation(String place) throws IOException {
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", Plain.text(places.describe(place)));
        json.writeStringField("fullyQualifiedName", Plain.text(place));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void suspects(Finding finding) throws IOException {
        if (finding.suspects().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (Suspect suspect : finding.suspects()) {
            json.writeStartObject();
            logicalLocation(suspect.place());
            message(words.of(
                    "suspect.short",
                    places.describe(suspect.place()),
                    suspect.value().toPlainString()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An empty list says that the finding counts; without one nobody would know. */
    private void suppressions(Optional<String> reason) throws IOException {
        json.writeArrayFieldStart("suppressions");
        if (reason.isPresent()) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", Plain.text(reason.get()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeNumberField("part", result.part());
        text("organ", result.report().flatMap(AnnualReport::organ));
        if (result.report().isPresent() && result.report().get().year().isPresent()) {
            json.writeNumberField("year", result.report().get().year().getAsInt());
        }
        if (!finding.places().isEmpty()) {
            json.writeArrayFieldStart("places");
            for (String place : finding.places()) {
                json.writeString(Plain.text(place));
            }
            json.writeEndArray();
        }
        text("source", finding.source());
        text("formula", finding.formula());
        number("expected", finding.expected());
        number("actual", finding.actual());
        number("difference", finding.difference());
        text("basis", finding.basis());
        json.writeEndObject();
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, Plain.text(text.get()));
        }
    }

    private void number(String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(key, number.get());
        }
    }
}
