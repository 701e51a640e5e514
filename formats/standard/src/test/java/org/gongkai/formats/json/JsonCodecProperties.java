package org.gongkai.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Findings;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.ReportArbitrary;
import org.gongkai.model.AnnualReport;

class JsonCodecProperties {
    private final JsonCodec codec = new JsonCodec();

    @Provide
    Arbitrary<AnnualReport> reports() {
        return ReportArbitrary.reports();
    }

    @Property(tries = 150)
    void what_is_written_is_read_back_equal_and_is_valid(@ForAll("reports") AnnualReport report) throws IOException {
        byte[] bytes = written(report);

        assertEquals(report, codec.read(bytes, ReadLimits.standard()).get(0).value());
        JsonSchemas.assertValid(JsonSchemas.REPORT, new String(bytes, StandardCharsets.UTF_8));
    }

    @Property(tries = 50)
    void a_line_is_valid_and_holds_the_same_report(@ForAll("reports") AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadResult result = new ReadResult(Optional.of(report), Findings.none(), Provenance.none(), Optional.empty());
        ReadingJson.write("in/a.txt", 1, "text", result, out);
        String line = out.toString(StandardCharsets.UTF_8);

        assertEquals(line.length() - 1, line.indexOf('\n'));
        JsonSchemas.assertValid(JsonSchemas.READING, line);
        String inner = line.substring(line.indexOf("{\"schema\""), line.lastIndexOf(",\"findings\""));
        assertEquals(
                report,
                codec.read(inner.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                        .get(0)
                        .value());
    }

    @Property(tries = 20)
    void a_report_that_ends_early_says_so(@ForAll("reports") AnnualReport report) throws IOException {
        byte[] bytes = written(report);
        for (int length = 0; length < bytes.length - 2; length += 1 + bytes.length / 300) {
            byte[] prefix = Arrays.copyOf(bytes, length);
            DocumentException e =
                    assertThrows(DocumentException.class, () -> codec.read(prefix, ReadLimits.standard()));
            assertEquals("the JSON ends early", e.detail());
        }
    }

    private byte[] written(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        codec.write(report, out);
        return out.toByteArray();
    }
}
