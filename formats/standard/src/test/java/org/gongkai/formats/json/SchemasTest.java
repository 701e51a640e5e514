package org.gongkai.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas themselves: every one that comes with the jar. */
class SchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String META_SCHEMA = SpecificationVersion.DRAFT_2020_12.getDialectId();
    private static final Schema META = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(META_SCHEMA));

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void each_is_valid_by_the_meta_schema_that_it_names(Path file) throws IOException {
        String text = Files.readString(file);
        JsonNode schema = new JsonMapper().readTree(text);

        assertEquals(META_SCHEMA, schema.path("$schema").asText());
        assertEquals(
                "https://gongkai.org/schema/" + file.getFileName(),
                schema.path("$id").asText());
        assertEquals(List.of(), META.validate(text, InputFormat.JSON));
    }

    @Test
    void there_are_some_and_the_meta_schema_refuses_what_is_none() throws IOException {
        assertTrue(schemas().size() >= 3, schemas().toString());
        String damaged = JsonCodec.schema().replaceFirst("\"type\": \"object\"", "\"type\": \"thing\"");
        assertFalse(META.validate(damaged, InputFormat.JSON).isEmpty());
    }
}
