package org.gongkai.formats.json;

import java.io.IOException;
import java.util.Objects;
import org.gongkai.formats.codec.ReadLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Jackson 3 模块: what {@link GongkaiModule} is for Jackson 2, with the same types and the same JSON.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new GongkaiJackson3Module()).build();
 * AnnualReport report = mapper.readValue(json, AnnualReport.class);
 * }</pre>
 *
 * <p>Jackson 3 ({@code tools.jackson.core:jackson-databind}) comes from the caller; this library does not bring it. On
 * the class path {@code findAndAddModules()}, and so Spring Boot 4, finds the module by itself; a named module adds it.
 * What is not shaped as it should be gives a {@link DatabindException} that names the path, caused as in
 * {@link GongkaiModule}.
 */
public final class GongkaiJackson3Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module with {@link ReadLimits#standard()}. */
    public GongkaiJackson3Module() {
        this(ReadLimits.standard());
    }

    /** The module with limits of its own for what it reads; they count for each value of these types by itself. */
    public GongkaiJackson3Module(ReadLimits limits) {
        super("gongkai");
        Objects.requireNonNull(limits, "limits");
        JsonType.ALL.forEach(type -> add(type, limits));
    }

    private <T> void add(JsonType<T> type, ReadLimits limits) {
        addSerializer(type.type(), new Serializer<>(type));
        type.reader().ifPresent(reader -> addDeserializer(type.type(), new Deserializer<>(type, reader, limits)));
    }

    private static final class Serializer<T> extends StdSerializer<T> {
        private final JsonType<T> type;

        Serializer(JsonType<T> type) {
            super(type.type());
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            try {
                type.writer().write(new Jackson3Output(json), value);
            } catch (IOException e) {
                throw DatabindException.from(json, String.valueOf(e.getMessage()), e);
            }
        }
    }

    private static final class Deserializer<T> extends StdDeserializer<T> {
        private final JsonType<T> type;
        private final JsonType.Reader<T> reader;
        private final ReadLimits limits;

        Deserializer(JsonType<T> type, JsonType.Reader<T> reader, ReadLimits limits) {
            super(type.type());
            this.type = type;
            this.reader = reader;
            this.limits = limits;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return reader.read(JsonInput.within(new Jackson3Source(parser), limits));
            } catch (IOException e) {
                throw DatabindException.from(parser, String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return type.ifNull().orElse(null);
        }
    }
}
