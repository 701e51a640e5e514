package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Objects;
import org.gongkai.finding.Finding;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.AnnualReport;

/**
 * Jackson 模块: lets a system's own {@code ObjectMapper} read and write reports, and write findings, as this library
 * does.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
 * AnnualReport report = mapper.readValue(json, AnnualReport.class);
 * }</pre>
 *
 * <p>A report that is not shaped as {@link JsonCodec#schema()} says gives an {@link IOException} that names the path.
 */
public final class GongkaiModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module with {@link ReadLimits#standard()}. */
    public GongkaiModule() {
        this(ReadLimits.standard());
    }

    /** The module with limits of its own for what it reads. */
    public GongkaiModule(ReadLimits limits) {
        super("gongkai");
        Objects.requireNonNull(limits, "limits");
        addSerializer(AnnualReport.class, new ReportSerializer());
        addDeserializer(AnnualReport.class, new ReportDeserializer(limits));
        addSerializer(Finding.class, new FindingSerializer());
    }

    private static final class ReportSerializer extends StdSerializer<AnnualReport> {
        private static final long serialVersionUID = 1L;

        ReportSerializer() {
            super(AnnualReport.class);
        }

        @Override
        public void serialize(AnnualReport report, JsonGenerator json, SerializerProvider provider) throws IOException {
            new ReportJsonWriter(json).write(report);
        }
    }

    private static final class ReportDeserializer extends StdDeserializer<AnnualReport> {
        private static final long serialVersionUID = 1L;

        private final transient ReadLimits limits;

        ReportDeserializer(ReadLimits limits) {
            super(AnnualReport.class);
            this.limits = limits;
        }

        @Override
        public AnnualReport deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new ReportJsonReader(JsonInput.within(parser, limits)).readValue();
        }
    }

    private static final class FindingSerializer extends StdSerializer<Finding> {
        private static final long serialVersionUID = 1L;

        FindingSerializer() {
            super(Finding.class);
        }

        @Override
        public void serialize(Finding finding, JsonGenerator json, SerializerProvider provider) throws IOException {
            FindingJson.write(json, finding);
        }
    }
}
