package org.gongkai.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;
import org.gongkai.finding.Verdict;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
    private static final Finding SHORT = Finding.builder()
            .id("READ-NOFORM")
            .severity(Severity.ERROR)
            .outcome(Verdict.BROKEN)
            .message(new Message("未识别出报告", "no report"))
            .build();

    private static final Finding FULL = Finding.builder()
            .from(SHORT)
            .id("T3-BALANCE")
            .place("requests.carriedIn.total")
            .addPlaces("requests.carriedIn.total", "requests.carriedOut.total")
            .source("table 3, row 2, column 7")
            .line(41)
            .formula("a + b = c + d")
            .expected(new BigDecimal("36"))
            .actual(new BigDecimal("35.50"))
            .difference(new BigDecimal("-0.50"))
            .addSuspects(new Suspect("requests.carriedIn.total", BigDecimal.TEN))
            .basis("第五十条")
            .fingerprint("0f")
            .build();

    private static String line(Findings findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadingJson.write(
                "in/a.txt",
                2,
                null,
                new ReadResult(Optional.empty(), findings, Provenance.none(), Optional.empty()),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_line_has_its_keys_in_order_and_leaves_out_what_a_finding_does_not_say() throws IOException {
        String line = line(Findings.of(List.of(SHORT)));

        assertEquals(
                "{\"source\":\"in/a.txt\",\"part\":2,\"format\":null,\"report\":null,\"findings\":["
                        + "{\"id\":\"READ-NOFORM\",\"severity\":\"ERROR\",\"outcome\":\"BROKEN\","
                        + "\"message\":\"未识别出报告\",\"messageEn\":\"no report\"}]}\n",
                line);
        JsonSchemas.assertValid(JsonSchemas.READING, line);
        assertFalse(JsonSchemas.isValid(JsonSchemas.READING, line.replace("\"part\":2", "\"part\":0")));
    }

    @Test
    void a_full_finding_has_every_key() throws IOException {
        String line = line(Findings.of(List.of(FULL)));

        assertEquals(
                "{\"id\":\"T3-BALANCE\",\"severity\":\"ERROR\",\"outcome\":\"BROKEN\","
                        + "\"place\":\"requests.carriedIn.total\","
                        + "\"places\":[\"requests.carriedIn.total\",\"requests.carriedOut.total\"],"
                        + "\"source\":\"table 3, row 2, column 7\",\"line\":41,\"formula\":\"a + b = c + d\","
                        + "\"expected\":36,\"actual\":35.50,\"difference\":-0.50,"
                        + "\"suspects\":[{\"place\":\"requests.carriedIn.total\",\"value\":10}],"
                        + "\"message\":\"未识别出报告\",\"messageEn\":\"no report\","
                        + "\"basis\":\"第五十条\",\"fingerprint\":\"0f\"}",
                line.substring(line.indexOf("[{\"id") + 1, line.length() - 3));
        JsonSchemas.assertValid(JsonSchemas.READING, line);
    }

    @Test
    void findings_alone_are_an_array_on_many_lines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadingJson.write(Findings.none(), out);
        ReadingJson.write(Findings.of(List.of(SHORT)), out);

        assertEquals(
                "[]\n[\n  {\n    \"id\": \"READ-NOFORM\",\n",
                out.toString(StandardCharsets.UTF_8).substring(0, 34));
    }

    @Test
    void a_part_counts_from_one() {
        ReadResult none = new ReadResult(Optional.empty(), Findings.none(), Provenance.none(), Optional.empty());
        assertThrows(
                IllegalArgumentException.class,
                () -> ReadingJson.write("a", 0, "text", none, new ByteArrayOutputStream()));
    }
}
