package org.gongkai.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** JSON Schema 表: the keys of a schema, object by object. */
final class SchemaTable {
    private static final String STANDARD = "formats/standard/src/main/resources/org/gongkai/formats/";
    /** The schemas, by name, and where they are in the repository. */
    static final Map<String, String> FILES = Map.of(
            "annual-report", STANDARD + "json/annual-report-1.schema.json",
            "reading", STANDARD + "json/reading-1.schema.json",
            "result", STANDARD + "result/result-1.schema.json");

    private final String name;
    private final Tongue tongue;
    private final StringBuilder html = new StringBuilder();

    private SchemaTable(String name, Tongue tongue) {
        this.name = name;
        this.tongue = tongue;
    }

    /** Where the site has a copy of a schema of the repository. */
    static String path(String file) {
        return "schema/" + file.substring(file.lastIndexOf('/') + 1);
    }

    static String of(Path root, String name, Tongue tongue) throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(root.resolve(FILES.getOrDefault(name, name)).toFile());
        SchemaTable table = new SchemaTable(name, tongue);
        table.object(schema);
        schema.path("$defs").properties().forEach(def -> {
            table.html
                    .append("<h3 id=\"")
                    .append(name)
                    .append('-')
                    .append(def.getKey())
                    .append("\">")
                    .append(Markup.code(def.getKey()))
                    .append("</h3>\n");
            table.object(def.getValue());
        });
        return table.html.toString();
    }

    private void object(JsonNode object) {
        String description = object.path("description").asText();
        if (!description.isEmpty()) {
            html.append("<p>").append(Markup.text(description)).append("</p>\n");
        }
        JsonNode properties = object.path("properties");
        if (properties.isEmpty()) {
            html.append("<p>").append(type(object)).append("</p>\n");
            return;
        }
        HtmlTable rows = new HtmlTable(
                List.of(tongue.word("schema.key"), tongue.word("schema.type"), tongue.word("schema.says")));
        properties
                .properties()
                .forEach(property -> rows.row(List.of(
                        Markup.code(property.getKey()),
                        type(property.getValue(), object.path("allOf"), property.getKey()),
                        Markup.text(property.getValue().path("description").asText()))));
        html.append(rows.html());
    }

    /** Where a key's type depends on others, all that it may be. */
    private String type(JsonNode value, JsonNode cases, String key) {
        Set<String> types = new LinkedHashSet<>();
        cases.forEach(one -> {
            JsonNode then = one.path("then").path("properties").path(key);
            if (!then.isMissingNode()) {
                types.add(type(then));
            }
        });
        return types.isEmpty() ? type(value) : String.join(" | ", types);
    }

    private String type(JsonNode value) {
        if (value.has("$ref")) {
            return reference(value.path("$ref").asText());
        }
        if (value.has("const")) {
            return Markup.code(value.path("const").toString());
        }
        if (value.has("enum")) {
            return each(value.path("enum"), one -> Markup.code(one.toString()));
        }
        if (value.has("oneOf")) {
            return each(value.path("oneOf"), this::type);
        }
        if (value.has("allOf")) {
            return each(value.path("allOf"), this::type);
        }
        JsonNode type = value.path("type");
        if (type.isArray()) {
            return each(type, one -> Markup.text(one.asText()));
        }
        if (value.has("items")) {
            return "[ " + type(value.path("items")) + " ]";
        }
        if (value.has("properties")) {
            return "{ "
                    + value.path("properties").properties().stream()
                            .map(property -> Markup.code(property.getKey()) + ": " + type(property.getValue()))
                            .collect(Collectors.joining(", "))
                    + " }";
        }
        return type.isMissingNode() ? "–" : Markup.text(type.asText());
    }

    private static String each(JsonNode values, Function<JsonNode, String> word) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(word.apply(value)));
        return String.join(" | ", words);
    }

    /** {@code #/$defs/x} in this schema, {@code other-1.schema.json#/$defs/x} in another, or all of another. */
    private String reference(String ref) {
        String def = ref.substring(ref.lastIndexOf('/') + 1);
        if (ref.startsWith("#")) {
            return Markup.codeLink("#" + name + "-" + def, def);
        }
        String other = ref.substring(0, ref.indexOf("-1.schema.json"));
        return def.equals(ref) ? Markup.codeLink("#" + other, other) : Markup.codeLink("#" + other + "-" + def, def);
    }
}
