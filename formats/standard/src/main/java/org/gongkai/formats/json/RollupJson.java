package org.gongkai.formats.json;

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
        Json.lines(out, json -> write(json, rollup));
    }

    static void write(JsonOutput json, Rollup rollup) throws IOException {
        json.startObject();
        json.text("schema", "gongkai/rollup/1");
        json.name("report");
        new ReportJsonWriter(json).write(rollup.report());
        json.number("reports", rollup.reports());
        names(json, "organs", rollup.organs());
        names(json, "missing", rollup.missing());
        json.startObject("coverage");
        for (Map.Entry<String, Coverage> figure : rollup.coverage().entrySet()) {
            json.startObject(figure.getKey());
            json.number("reported", figure.getValue().reported());
            json.number("blank", figure.getValue().blank());
            json.number("unreadable", figure.getValue().unreadable());
            json.endObject();
        }
        json.endObject();
        json.startArray("findings");
        for (Finding finding : rollup.findings()) {
            FindingJson.write(json, finding);
        }
        json.endArray();
        json.endObject();
    }

    private static void names(JsonOutput json, String key, List<String> names) throws IOException {
        json.startArray(key);
        for (String name : names) {
            json.text(name);
        }
        json.endArray();
    }
}
