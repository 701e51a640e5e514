package org.gongkai.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonCodecTest {
    private final JsonCodec codec = new JsonCodec();

    private String written(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private AnnualReport read(String json) throws IOException {
        return read(json, ReadLimits.standard());
    }

    private AnnualReport read(String json, ReadLimits limits) throws IOException {
        return codec.read(json.getBytes(StandardCharsets.UTF_8), limits).get(0).value();
    }

    private static Figure figure(AnnualReport report, String id) {
        return Templates.figure(report, id).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Revision.class)
    void a_blank_report_of_each_form_is_written_as_its_golden_file(Revision revision) throws IOException {
        String json = written(AnnualReport.blank(revision));

        Golden.assertHolds(Path.of("src/test/resources/golden", "blank-" + revision.key() + ".json"), json);
        assertEquals(AnnualReport.blank(revision), read(json));
    }

    @Test
    void each_kind_of_entry_has_its_own_shape() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2021);
        report = figure(report, "proactiveDisclosure.rules.issued").with(report, Entry.of(17));
        report = figure(report, "proactiveDisclosure.rules.inForce").with(report, Count.of(22, "其中修订16件"));
        report = figure(report, "proactiveDisclosure.administrativeFees.amount")
                .with(report, Amount.of(new BigDecimal("59237.2440"), Unit.TEN_THOUSAND_YUAN));
        report = figure(report, "disputes.directSuit.total").with(report, new Unreadable("/"));
        report = figure(report, "disputes.directSuit.pending").with(report, Amount.withoutUnit(new BigDecimal("1.50")));
        String json = written(report);

        assertTrue(json.contains("\"issued\": 17,\n      \"repealed\": null,\n"), json);
        assertTrue(json.contains("\"value\": 22,\n        \"note\": \"其中修订16件\"\n"), json);
        assertTrue(json.contains("\"value\": 59237.2440,\n        \"unit\": \"万元\"\n"), json);
        assertTrue(json.contains("\"value\": 1.50,\n        \"unit\": null\n"), json);
        assertTrue(json.contains("\"text\": \"/\""), json);
        assertEquals(report, read(json));
    }

    @Test
    void any_characters_are_kept_halves_of_a_pair_too() throws IOException {
        for (String text : List.of("\uD842", "\uDFB7\uD842\"\\\n", "𠮷 \u0000\u001F\u007F\u2028\uFFFF", "")) {
            AnnualReport report = AnnualReport.blank(Revision.R2019).withTitle(Optional.of(text));
            assertEquals(report, read(written(report)));
        }
    }

    @Test
    void the_keys_may_come_in_any_order() throws IOException {
        String json = written(AnnualReport.blank(Revision.R2019));
        String moved =
                json.replace("  \"revision\": \"2019\",\n", "").replaceFirst("\n}\n$", ", \"revision\": \"2019\"}");

        assertEquals(AnnualReport.blank(Revision.R2019), read(moved));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "organ": null,             | "organ": null, "organ": null, | organ: the key stands here a second time
            "organ": null,             |                               | $: the key organ is missing
            "organ": null,             | "organ": 5,                   | organ: expected a string or null, found a whole number
            "organ": null,             | "organ": null, "orgen": null, | orgen: unknown key
            "year": null               | "year": "2021"                | year: expected a whole number, found a string
            "year": null               | "year": 2021.0                | year: expected a whole number, found a decimal
            "year": null               | "year": 21                    | year: expected a year of four digits
            "publishedOn": null        | "publishedOn": "2021-02-30"   | publishedOn: expected a date
            "scope": null              | "scope": "all"                | scope: expected own, consolidated or null
            annual-report/1            | annual-report/2               | schema: expected gongkai/annual-report/1
            "revision": "2021"         | "revision": "2019"            | proactiveDisclosure: expected the figures of revision 2019
            "revision": "2021"         | "revision": "2027"            | revision: expected 2019, 2021 or narrative
            "revision": "2021"         | "revision": "narrative"       | proactiveDisclosure: expected null
            "issued": null             | "issued": {}                  | proactiveDisclosure.rules.issued: expected value with note
            "issued": null             | "issued": {"value": 1}        | proactiveDisclosure.rules.issued: expected value with note
            "issued": null             | "issued": {"value": 1.5, "note": "x"} | proactiveDisclosure.rules.issued: expected a whole number
            "issued": null             | "issued": {"text": " "}       | proactiveDisclosure.rules.issued.text: expected text
            "issued": null             | "issued": {"value": 1, "unit": "亿元"} | proactiveDisclosure.rules.issued.unit: expected 元
            "issued": null             | "issued": 1.5                 | proactiveDisclosure.rules.issued: expected a whole number, null
            "issued": null             | "issued": 9999999999999999999 | proactiveDisclosure.rules.issued: expected a whole number of at most
            "issued": null             | "issue": null                 | proactiveDisclosure.rules.issue: unknown key
            "issued": null,            |                               | proactiveDisclosure.rules.issued: the key is missing
            "sections": []             | "sections": [{"key": null}]   | sections[0]: the key heading is missing
            "sections": []             | "sections": [{"key": "x"}]    | sections[0].key: expected a section key
            "sections": []             | "sections": {}                | sections: expected an array, found an object
            "attachments": []          | "attachments": [] } {         | $: one report ends here
            "attachments": []          | "attachments": [] x           | line
            """)
    void a_wrong_shape_is_refused_with_its_path(String right, String wrong, String message) throws IOException {
        String json = written(AnnualReport.blank(Revision.R2021));
        assertTrue(json.contains(right), json);
        String damaged = json.replaceFirst(java.util.regex.Pattern.quote(right), wrong == null ? "" : wrong);

        DocumentException e = assertThrows(DocumentException.class, () -> read(damaged));
        String said = e.place() + ": " + e.detail();
        assertTrue(said.startsWith(message), said);
        assertTrue(
                isBeyondSchema(right, wrong == null ? "" : wrong) || !JsonSchemas.isValid(JsonSchemas.REPORT, damaged),
                damaged);
    }

    /** What the schema can't say: values beyond long, dates that no calendar has, second keys, text after the end. */
    private static boolean isBeyondSchema(String right, String wrong) {
        return List.of("\"attachments\": []", "\"publishedOn\": null").contains(right)
                || wrong.contains("9999999999999999999")
                || wrong.contains("\" \"")
                || wrong.contains("2021.0")
                || wrong.contains("null, \"organ\"");
    }

    @Test
    void requests_of_neither_form_are_refused() throws IOException {
        String json = written(AnnualReport.blank(Revision.R2021));
        int from = json.indexOf("        \"feeOverdue\"");
        int to = json.indexOf("        \"other\"", from);
        String damaged = json.substring(0, from) + json.substring(to);

        DocumentException e = assertThrows(DocumentException.class, () -> read(damaged));
        assertEquals("requests.outcomes.otherwiseHandled.feeOverdue.naturalPerson", e.place());
        assertFalse(JsonSchemas.isValid(JsonSchemas.REPORT, damaged));
    }

    @Test
    void a_number_may_have_as_many_digits_as_the_limit_says_and_no_more() throws IOException {
        String json = written(AnnualReport.blank(Revision.R2019));
        String twenty = json.replaceFirst(
                "\"totalAmount\": null", "\"totalAmount\": {\"value\": 1234567890.0123456789, \"unit\": null}");
        String more = twenty.replace("1234567890.0123456789", "1234567890.01234567891");
        String huge = twenty.replace("1234567890.0123456789", "1e999999999");
        String absurd = twenty.replace("1234567890.0123456789", "1e99999999999999");
        String longCount = json.replaceFirst("\"newlyMade\": null", "\"newlyMade\": 123456789012345678901");

        assertEquals(
                twenty.length(),
                written(read(twenty))
                        .replaceAll(
                                "\\{\n\\s+\"value\": (\\S+),\n\\s+\"unit\": null\n\\s+}",
                                "{\"value\": $1, \"unit\": null}")
                        .length());
        for (String refused : List.of(more, huge, absurd, longCount)) {
            LimitExceededException e = assertThrows(LimitExceededException.class, () -> read(refused));
            assertEquals("maxNumberDigits", e.setting());
        }
        read(more, ReadLimits.builder().maxNumberDigits(21).build());
    }

    @Test
    void levels_values_and_characters_are_counted() throws IOException {
        String json = written(AnnualReport.blank(Revision.NARRATIVE));
        // The schema, the revision, and 15 values with 3 arrays among them, in one object.
        int characters = "gongkai/annual-report/1narrative".length();

        read(
                json,
                ReadLimits.builder()
                        .maxNesting(2)
                        .maxNodes(16)
                        .maxTextChars(characters)
                        .build());
        assertEquals(
                "maxNesting", refused(json, ReadLimits.builder().maxNesting(1).build()));
        assertEquals("maxNodes", refused(json, ReadLimits.builder().maxNodes(15).build()));
        assertEquals(
                "maxTextChars",
                refused(json, ReadLimits.builder().maxTextChars(characters - 1).build()));
    }

    private String refused(String json, ReadLimits limits) {
        return assertThrows(LimitExceededException.class, () -> read(json, limits))
                .setting();
    }

    @Test
    void only_an_object_with_our_schema_is_certain() {
        assertEquals(Match.CERTAIN, match("\uFEFF \n{\"schema\": \"gongkai/annual-report/1\""));
        assertEquals(Match.IF_NAMED, match("{\"schema\": \"another\"}"));
        assertEquals(Match.IF_NAMED, match("[]"));
        assertEquals(Match.NONE, match("一、总体情况 {\"gongkai/annual-report/1\""));
        assertEquals(Match.NONE, match(""));
    }

    private Match match(String text) {
        return codec.match(text.getBytes(StandardCharsets.UTF_8));
    }
}
