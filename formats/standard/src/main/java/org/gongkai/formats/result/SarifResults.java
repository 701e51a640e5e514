package org.gongkai.formats.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.validation.RuleSet;

/** One SARIF log. Results are written as they come; what is kept is one line an input. */
final class SarifResults implements ResultWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private final JsonGenerator json;
    private final Locale locale;
    private final SarifRules rules;
    private final Map<String, Artifact> artifacts = new LinkedHashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private boolean closed;

    /** What is kept of an input. */
    private record Artifact(int index, Optional<String> sha256) {}

    SarifResults(OutputStream out, RuleSet rules, Locale locale) throws IOException {
        Objects.requireNonNull(out, "out");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.rules = new SarifRules(rules, locale);
        this.json = FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(PRETTY.createInstance());
        json.writeStartObject();
        json.writeStringField(
                "$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        this.rules.write(json);
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void write(CheckedReport result) throws IOException {
        String uri = SarifUri.of(result.source());
        Artifact artifact = artifacts.computeIfAbsent(uri, new_ -> new Artifact(artifacts.size(), result.sha256()));
        SarifResult writer = new SarifResult(json, rules, locale, result, uri, artifact.index());
        for (Finding finding : result.findings()) {
            writer.write(finding, Optional.empty());
        }
        for (Suppressed aside : result.suppressed()) {
            writer.write(aside.finding(), Optional.of(aside.reason()));
        }
    }

    @Override
    public void unread(String source, String reason) {
        unread.add(new Unread(source, reason));
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        json.writeEndArray();
        writeArtifacts();
        writeInvocation();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void writeArtifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (Map.Entry<String, Artifact> artifact : artifacts.entrySet()) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", artifact.getKey());
            json.writeEndObject();
            json.writeArrayFieldStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            if (artifact.getValue().sha256().isPresent()) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField("sha-256", artifact.getValue().sha256().get());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeInvocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unread.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Unread input : unread) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            json.writeObjectFieldStart("message");
            json.writeStringField("text", Plain.text(input.reason()));
            json.writeEndObject();
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", SarifUri.of(input.source()));
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
