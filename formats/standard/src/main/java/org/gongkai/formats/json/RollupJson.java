package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.finding.Finding;
import org.gongkai.rollup.Coverage;
import org.gongkai.rollup.Rollup;

/** 汇总结果的 JSON: what {@code gongkai rollup --format json} prints. */
public final class RollupJson {
    private RollupJson() {}

    /**
     * 写汇总结果: the consolidated report as in {@link JsonCodec#schema()}, which organs are in it and which are missing,
     * how many reports stand behind each figure, and the findings; in UTF-8, indented by two spaces, with a line feed
     * at the end. Leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Rollup rollup, OutputStream out) throws IOException {
        Objects.requireNonNull(rollup, "rollup");
        Objects.requireNonNull(out, "out");
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("schema", "gongkai/rollup/1");
            json.writeFieldName("report");
            new ReportJsonWriter(json).write(rollup.report());
            json.writeNumberField("reports", rollup.reports());
            names(json, "organs", rollup.organs());
            names(json, "missing", rollup.missing());
            json.writeObjectFieldStart("coverage");
            for (Map.Entry<String, Coverage> figure : rollup.coverage().entrySet()) {
                json.writeObjectFieldStart(figure.getKey());
                json.writeNumberField("reported", figure.getValue().reported());
                json.writeNumberField("blank", figure.getValue().blank());
                json.writeNumberField("unreadable", figure.getValue().unreadable());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : rollup.findings()) {
                FindingJson.write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void names(JsonGenerator json, String key, List<String> names) throws IOException {
        json.writeArrayFieldStart(key);
        for (String name : names) {
            JsonText.write(json, name);
        }
        json.writeEndArray();
    }
}
