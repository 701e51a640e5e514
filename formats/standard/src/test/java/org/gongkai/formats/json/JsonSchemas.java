package org.gongkai.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** The published schemas, ready to validate with. */
final class JsonSchemas {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    "https://gongkai.org/schema/annual-report-1.schema.json", JsonCodec.schema(),
                    "https://gongkai.org/schema/reading-1.schema.json", ReadingJson.schema())));

    static final Schema REPORT = REGISTRY.getSchema(JsonCodec.schema(), InputFormat.JSON);
    static final Schema READING = REGISTRY.getSchema(ReadingJson.schema(), InputFormat.JSON);

    private JsonSchemas() {}

    static boolean isValid(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    static void assertValid(Schema schema, String json) {
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON), json);
    }
}
