package org.gongkai.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.ReportWriter;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.model.AnnualReport;
import org.springframework.stereotype.Component;

/**
 * What goes with the page in a hidden field: an {@link Original} as JSON. So the service keeps nothing, and any of
 * several can take the next request. Whoever changes the field deceives nobody but himself: it is read within the same
 * limits as a file, and shown to whoever sent it.
 */
@Component
class PageState {
    private static final int DEEPEST = 64;

    private final ReportReader reader;
    private final ReportWriter writer = ReportWriter.builder().build();
    private final int most;
    private final ObjectMapper mapper;

    /** The report is text within, as the library itself writes and reads it. */
    private record Carried(
            String source,
            int part,
            String format,
            String sha256,
            String report,
            List<Finding> findings,
            Provenance provenance,
            boolean page) {

        /** Throws within Jackson, which makes an exception of its own of it. */
        private Carried {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(provenance, "provenance");
            findings = List.copyOf(findings);
        }
    }

    PageState(ReportReader reader, WebProperties properties) {
        this.reader = reader.from("json");
        this.most = properties.maxUploadBytes();
        this.mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(most)
                        .build());
    }

    /**
     * The text of the field.
     *
     * @throws LimitExceededException if the report is too large to go with a page
     */
    String write(Original original, AnnualReport report) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        writer.write(report, "json", json);
        ReadResult read = original.read();
        byte[] state = mapper.writeValueAsBytes(new Carried(
                original.source(),
                original.part(),
                original.format(),
                original.sha256(),
                json.toString(StandardCharsets.UTF_8),
                read.findings().list(),
                read.provenance(),
                read.document().isPresent()));
        if (state.length > most) {
            throw new LimitExceededException("a report of " + state.length + " bytes", "maxInputBytes", most);
        }
        return new String(state, StandardCharsets.UTF_8);
    }

    /**
     * The original that a field holds; its document is empty, for nothing but that there was one is of use.
     *
     * @throws BadStateException if the text is none that this service writes
     */
    Original read(String field) throws BadStateException {
        try {
            Carried carried = Optional.ofNullable(mapper.readValue(field, Carried.class))
                    .orElseThrow(() -> new IllegalArgumentException("null"));
            AnnualReport report = reader.read(carried.report().getBytes(StandardCharsets.UTF_8), "")
                    .orElseThrow();
            return new Original(
                    carried.source(),
                    carried.part(),
                    carried.format(),
                    carried.sha256(),
                    new ReadResult(
                            Optional.of(report),
                            Findings.of(carried.findings()),
                            carried.provenance(),
                            carried.page() ? Optional.of(Document.of(List.of())) : Optional.empty()));
        } catch (IOException | IllegalArgumentException e) {
            throw new BadStateException(e);
        }
    }
}
