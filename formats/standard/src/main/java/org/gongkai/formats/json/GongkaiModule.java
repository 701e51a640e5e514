package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Objects;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * Jackson 2 模块: lets a system's own {@code ObjectMapper} read and write what this library makes, with the same JSON as
 * {@link JsonCodec} and {@link ReadingJson}. For Jackson 3 there is {@link GongkaiJackson3Module}.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new GongkaiModule()).build();
 * AnnualReport report = mapper.readValue(json, AnnualReport.class);
 * }</pre>
 *
 * <p>Read and written are {@code AnnualReport}, {@code Entry}, {@code Finding}, {@code Findings} and
 * {@code ReadResult}, the last as {@code {"report": …, "findings": […]}}: a line of {@code gongkai read} is read as
 * one, and places and document of a reading are not written. {@code Comparison} and {@code Rollup} are written.
 *
 * <p>What is not shaped so gives a {@link JsonMappingException} that names the path, caused by a
 * {@link DocumentException} or {@link LimitExceededException}. Found by {@code ObjectMapper.findAndRegisterModules()}
 * too. From Jackson 2.17 on.
 */
public final class GongkaiModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module with {@link ReadLimits#standard()}. */
    public GongkaiModule() {
        this(ReadLimits.standard());
    }

    /** The module with limits of its own for what it reads; they count for each value of these types by itself. */
    public GongkaiModule(ReadLimits limits) {
        super("gongkai");
        Objects.requireNonNull(limits, "limits");
        JsonType.ALL.forEach(type -> add(type, limits));
    }

    private <T> void add(JsonType<T> type, ReadLimits limits) {
        addSerializer(type.type(), new Serializer<>(type));
        type.reader().ifPresent(reader -> addDeserializer(type.type(), new Deserializer<>(type, reader, limits)));
    }

    private static final class Serializer<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient JsonType<T> type;

        Serializer(JsonType<T> type) {
            super(type.type());
            this.type = type;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            type.writer().write(new Jackson2Output(json), value);
        }
    }

    private static final class Deserializer<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient JsonType<T> type;
        private final transient JsonType.Reader<T> reader;
        private final transient ReadLimits limits;

        Deserializer(JsonType<T> type, JsonType.Reader<T> reader, ReadLimits limits) {
            super(type.type());
            this.type = type;
            this.reader = reader;
            this.limits = limits;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return reader.read(JsonInput.within(new Jackson2Source(parser), limits));
            } catch (DocumentException | LimitExceededException e) {
                throw JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public @Nullable T getNullValue(DeserializationContext context) {
            return type.ifNull().orElse(null);
        }
    }
}
