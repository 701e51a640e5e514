package org.gongkai.formats.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.json.JsonCodec;
import org.gongkai.formats.json.ReadingJson;
import org.gongkai.model.AnnualReport;
import org.gongkai.testkit.Reports;
import org.gongkai.testkit.Texts;
import org.junit.jupiter.api.Test;

class JsonResultsTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemas(Map.of(
                            "https://gongkai.org/schema/annual-report-1.schema.json", JsonCodec.schema(),
                            "https://gongkai.org/schema/reading-1.schema.json", ReadingJson.schema())))
            .getSchema(ResultWriter.jsonSchema(), InputFormat.JSON);

    private static JsonNode valid(String line) throws IOException {
        assertTrue(line.endsWith("\n") && line.indexOf('\n') == line.length() - 1, line);
        assertEquals(List.of(), SCHEMA.validate(line, InputFormat.JSON), line);
        return new ObjectMapper().readTree(line);
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.any();
    }

    @Provide
    Arbitrary<String> names() {
        return Texts.any();
    }

    @Test
    void a_line_is_that_of_a_reading_with_what_it_was_made_with_behind() throws IOException {
        CheckedReport broken = Samples.broken();
        String line = Samples.written(ResultWriter::json, broken);
        JsonNode json = valid(line);
        ByteArrayOutputStream reading = new ByteArrayOutputStream();
        ReadResult read = new ReadResult(broken.report(), broken.findings(), Provenance.none(), Optional.empty());
        ReadingJson.write(broken.source(), 1, "text", read, reading);
        String begin = reading.toString(StandardCharsets.UTF_8).stripTrailing();

        assertEquals(begin.substring(0, begin.length() - 1), line.substring(0, begin.length() - 1));
        List<String> keys = new ArrayList<>();
        json.fieldNames().forEachRemaining(keys::add);
        assertEquals(List.of("suppressed", "sha256", "library", "ruleSet"), keys.subList(5, keys.size()));
        assertEquals(Versions.current().library(), json.get("library").asText());
        assertFalse(json.get("library").asText().contains("$"), "the build has filled it in");
    }

    @Test
    void the_digest_is_that_of_the_bytes() throws IOException {
        CheckedReport empty = Samples.damaged("a.docx").withContent(new byte[0]);

        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                valid(Samples.written(ResultWriter::json, empty)).get("sha256").asText());
        assertTrue(valid(Samples.written(ResultWriter::json, Samples.damaged("a.docx")))
                .get("sha256")
                .isNull());
    }

    @Test
    void what_was_set_aside_is_no_finding_and_stands_with_its_reason() throws IOException {
        CheckedReport broken = Samples.broken();
        CheckedReport rest = broken.suppress(Samples.without(broken, "T3-BALANCE", "已核实"));
        JsonNode json = valid(Samples.written(ResultWriter::json, rest));

        assertEquals(broken.findings().size() - 1, json.get("findings").size());
        assertEquals("已核实", json.at("/suppressed/0/reason").asText());
        assertEquals("T3-BALANCE", json.at("/suppressed/0/finding/id").asText());
    }

    @Test
    void a_result_is_made_of_a_part_from_one_on_and_of_findings_that_can_be_told_apart() {
        CheckedReport broken = Samples.broken();
        ReadResult read = new ReadResult(broken.report(), broken.findings(), Provenance.none(), Optional.empty());

        assertThrows(IllegalArgumentException.class, () -> CheckedReport.of("a", 0, read, broken.findings()));
    }

    @Property(tries = 60)
    void any_report_of_any_name_gives_a_valid_line(
            @ForAll("reports") AnnualReport report, @ForAll("names") String source) throws IOException {
        valid(Samples.written(ResultWriter::json, Samples.of(report, source)));
    }
}
