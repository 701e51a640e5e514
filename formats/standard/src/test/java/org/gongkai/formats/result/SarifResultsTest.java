package org.gongkai.formats.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;
import org.gongkai.seeds.Seeds;
import org.gongkai.testkit.Reports;
import org.gongkai.testkit.Texts;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RuleSet;
import org.gongkai.validation.Subject;
import org.junit.jupiter.api.Test;

class SarifResultsTest {
    private static final Schema SCHEMA = schema();

    private static final Samples.Writers SARIF = out -> ResultWriter.sarif(out, RuleSet.standard(), Locale.CHINA);

    private static Schema schema() {
        try (InputStream in = SarifResultsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(in, "the schema").readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode valid(String log) {
        assertEquals(List.of(), SCHEMA.validate(log, InputFormat.JSON));
        try {
            JsonNode run = new ObjectMapper().readTree(log).get("runs").get(0);
            assertConsistent(run);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the standard asks for and its schema can't say. */
    private static void assertConsistent(JsonNode run) {
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : run.get("results")) {
            JsonNode location = result.at("/locations/0/physicalLocation/artifactLocation");
            assertEquals(
                    location.get("uri"),
                    run.get("artifacts").get(location.get("index").asInt()).at("/location/uri"));
            if (!result.get("kind").asText().equals("fail")) {
                assertEquals("none", result.get("level").asText());
            }
            assertTrue(result.has("suppressions"), "all results say whether they are suppressed, or none");
            if (result.has("ruleIndex")) {
                assertEquals(
                        result.get("ruleId"),
                        run.at("/tool/driver/rules")
                                .get(result.get("ruleIndex").asInt())
                                .get("id"));
            }
            assertTrue(
                    fingerprints.add(location.get("uri")
                            + result.get("partialFingerprints").toString()),
                    result::toString);
        }
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
    void the_schema_refuses_what_is_no_log() {
        assertFalse(SCHEMA.validate("{\"version\": \"2.0.0\", \"runs\": []}", InputFormat.JSON)
                .isEmpty());
        assertFalse(SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}", InputFormat.JSON)
                .isEmpty());
    }

    @Test
    void the_seeds_the_broken_the_damaged_and_the_missing_give_one_valid_log() {
        List<CheckedReport> results = new ArrayList<>();
        for (String name : Seeds.names()) {
            results.add(Samples.checked("seeds/" + name, new String(Seeds.document(name), StandardCharsets.UTF_8)));
        }
        CheckedReport broken = Samples.broken();
        results.add(broken.suppress(Samples.without(broken, "T3-BALANCE", "已核实")));
        results.add(Samples.damaged("C:\\报表\\a \"b\".docx"));
        JsonNode run = valid(Samples.written(SARIF, results, List.of(new Unread("没有.txt", "找不到"))));

        assertEquals(7, run.get("artifacts").size());
        assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
        assertEquals(
                "找不到",
                run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText());
        assertEquals(
                "file:///C:/%E6%8A%A5%E8%A1%A8/a%20%22b%22.docx",
                run.at("/artifacts/6/location/uri").asText());
        assertFalse(run.get("artifacts").get(6).has("hashes"), "its bytes are not known");
    }

    @Test
    void a_broken_sum_is_an_error_at_its_line_and_its_figure_with_the_suspect_beside() {
        JsonNode run = valid(Samples.written(SARIF, Samples.broken()));
        JsonNode result = null;
        for (JsonNode one : run.get("results")) {
            result = one.get("ruleId").asText().equals("T3-ROW-TOTAL") ? one : result;
        }

        assertEquals("error", Objects.requireNonNull(result).get("level").asText());
        assertEquals("fail", result.get("kind").asText());
        assertEquals(
                "in/%E5%B9%B4%E6%8A%A5%201.txt",
                result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertEquals(
                182, result.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertEquals(
                "requests.newlyReceived.total",
                result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText());
        assertEquals(
                "表三 一、本年新收政府信息公开申请数量 · 总计：改为 1 则相符",
                result.at("/relatedLocations/0/message/text").asText());
        assertEquals(64, run.at("/artifacts/0/hashes/sha-256").asText().length());
        assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
    }

    @Test
    void what_cannot_be_decided_is_open_and_has_no_level() {
        JsonNode run = valid(Samples.written(SARIF, Samples.open()));
        long open = 0;
        for (JsonNode result : run.get("results")) {
            open += result.get("kind").asText().equals("open") ? 1 : 0;
        }

        assertEquals(38, open);
    }

    @Test
    void what_was_set_aside_is_there_with_its_reason() {
        CheckedReport broken = Samples.broken();
        CheckedReport rest = broken.suppress(Samples.without(broken, "T3-BALANCE", "已核实，原文如此"));
        JsonNode run = valid(Samples.written(SARIF, rest));
        JsonNode last = run.get("results").get(run.get("results").size() - 1);

        assertEquals(broken.findings().size(), run.get("results").size());
        assertEquals("T3-BALANCE", last.get("ruleId").asText());
        assertEquals("external", last.at("/suppressions/0/kind").asText());
        assertEquals("已核实，原文如此", last.at("/suppressions/0/justification").asText());
        assertEquals(0, run.get("results").get(0).get("suppressions").size());
    }

    @Test
    void rules_come_with_their_pages_in_both_languages_and_a_changed_severity() {
        RuleSet rules = RuleSet.standard().with(new OwnRule()).withSeverity("T3-BALANCE", Severity.NOTE);
        JsonNode run = valid(Samples.written(out -> ResultWriter.sarif(out, rules, Locale.ENGLISH), Samples.broken()));
        JsonNode balance = null;
        JsonNode own = null;
        for (JsonNode rule : run.at("/tool/driver/rules")) {
            balance = rule.get("id").asText().equals("T3-BALANCE") ? rule : balance;
            own = rule.get("id").asText().equals("OWN-1") ? rule : own;
        }

        assertEquals(
                "note",
                Objects.requireNonNull(balance)
                        .at("/defaultConfiguration/level")
                        .asText());
        assertTrue(balance.at("/shortDescription/text").asText().endsWith(" / 表三纵向平衡"), balance::toString);
        assertTrue(balance.at("/help/markdown").asText().contains("## In English"));
        assertEquals(
                "本单位要求",
                Objects.requireNonNull(own).at("/shortDescription/text").asText());
        assertEquals("en", run.at("/tool/driver/language").asText());
    }

    @Test
    void the_same_results_give_the_same_bytes_and_no_result_gives_a_log_too() {
        assertEquals(
                Samples.written(SARIF, Samples.broken(), Samples.open()),
                Samples.written(SARIF, Samples.broken(), Samples.open()));
        assertEquals(0, valid(Samples.written(SARIF)).get("results").size());
    }

    @Property(tries = 60)
    void any_report_of_any_name_gives_a_valid_log(
            @ForAll("reports") AnnualReport report, @ForAll("names") String source) {
        valid(Samples.written(SARIF, Samples.of(report, source)));
    }

    /** A rule of a user's own, without a page. */
    private static final class OwnRule implements Rule {
        @Override
        public String id() {
            return "OWN-1";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String basis() {
            return "本单位要求";
        }

        @Override
        public void check(Subject subject, Consumer<Finding> findings) {
            findings.accept(subject.broken(this, "requests.newlyReceived.total")
                    .message(new Message("从不满意", "never content"))
                    .build());
        }
    }
}
