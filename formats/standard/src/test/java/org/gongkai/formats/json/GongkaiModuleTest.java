package org.gongkai.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.testkit.Reports;
import org.junit.jupiter.api.Test;

class GongkaiModuleTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(
                    new GongkaiModule(ReadLimits.builder().maxNumberDigits(1000).build()))
            .build();

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.any();
    }

    @Property(tries = 100)
    void a_system_s_own_mapper_reads_back_what_it_wrote(@ForAll("reports") AnnualReport report) throws IOException {
        assertEquals(report, MAPPER.readValue(MAPPER.writeValueAsBytes(report), AnnualReport.class));
    }

    @Test
    void a_report_may_stand_within_other_json() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2019);
        String json = MAPPER.writeValueAsString(Map.of("reports", List.of(report, report)));
        JsonNode both = MAPPER.readTree(json).get("reports");
        assertEquals(report, MAPPER.treeToValue(both.get(1), AnnualReport.class));
    }

    @Test
    void a_report_of_another_shape_is_refused_with_its_path() {
        IOException refused =
                assertThrows(IOException.class, () -> MAPPER.readValue("{\"year\": true}", AnnualReport.class));
        assertTrue(String.valueOf(refused.getMessage()).contains("year"));
    }

    @Test
    void a_finding_is_written_as_the_contract_says() throws IOException {
        Finding finding = Finding.builder()
                .id("READ-YEAR")
                .severity(Severity.WARNING)
                .outcome(Verdict.BROKEN)
                .message(new Message("中文", "English"))
                .build();
        assertEquals(
                "{\"id\":\"READ-YEAR\",\"severity\":\"WARNING\",\"outcome\":\"BROKEN\","
                        + "\"message\":\"中文\",\"messageEn\":\"English\"}",
                MAPPER.writeValueAsString(finding));
    }
}
