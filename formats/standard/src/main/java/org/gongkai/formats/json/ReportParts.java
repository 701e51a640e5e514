package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.model.Attachment;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/** Reads the parts of a report that are no figures, each at the current token. */
final class ReportParts {
    private static final List<String> SECTION = List.of("key", "heading", "paragraphs");
    private static final List<String> FEE = List.of("notices", "noticedYuan", "receivedYuan");
    private static final List<String> TABLE = List.of("section", "rows");
    private static final List<String> ATTACHMENT = List.of("name", "href");

    private final JsonInput in;

    ReportParts(JsonInput in) {
        this.in = in;
    }

    Section section() throws IOException {
        var part = new Object() {
            Optional<SectionKey> key = Optional.empty();
            Optional<String> heading = Optional.empty();
            List<String> paragraphs = List.of();
        };
        in.object(SECTION, name -> {
            switch (name) {
                case "key" -> part.key = sectionKey();
                case "heading" -> part.heading = in.optionalString();
                default -> part.paragraphs = in.array(in::string);
            }
        });
        return new Section(part.key, part.heading, part.paragraphs);
    }

    ProcessingFee processingFee() throws IOException {
        var part = new Object() {
            OptionalLong notices = OptionalLong.empty();
            Optional<BigDecimal> noticed = Optional.empty();
            Optional<BigDecimal> received = Optional.empty();
        };
        in.object(FEE, name -> {
            switch (name) {
                case "notices" -> part.notices = notices();
                case "noticedYuan" -> part.noticed = in.orNull(in::number);
                default -> part.received = in.orNull(in::number);
            }
        });
        return new ProcessingFee(part.notices, part.noticed, part.received);
    }

    ExtraTable extraTable() throws IOException {
        var part = new Object() {
            Optional<SectionKey> section = Optional.empty();
            List<List<String>> rows = List.of();
        };
        in.object(TABLE, name -> {
            switch (name) {
                case "section" -> part.section = sectionKey();
                default -> part.rows = in.array(() -> in.array(in::string));
            }
        });
        return new ExtraTable(part.section, part.rows);
    }

    Attachment attachment() throws IOException {
        var part = new Object() {
            String name = "";
            Optional<String> href = Optional.empty();
        };
        in.object(ATTACHMENT, name -> {
            switch (name) {
                case "name" -> part.name = in.string();
                default -> part.href = in.optionalString();
            }
        });
        return new Attachment(part.name, part.href);
    }

    private OptionalLong notices() throws IOException {
        return in.token() == JsonToken.VALUE_NULL ? OptionalLong.empty() : OptionalLong.of(in.wholeNumber());
    }

    private Optional<SectionKey> sectionKey() throws IOException {
        return in.orNull(() -> in.keyed(SectionKey::keyed, "a section key such as overview, or null"));
    }
}
