package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.gongkai.finding.Finding;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

class OwnRuleTest {
    @Test
    void the_rule_of_the_readme_speaks_where_there_was_no_request_and_nowhere_else() throws IOException {
        AnnualReport some = AnnualReports.read(SeedCopies.bytes(0), "").orElseThrow();
        AnnualReport none = Templates.figure(some, "requests.newlyReceived.total")
                .orElseThrow()
                .with(some, Count.of(0));

        assertTrue(ReadmeSnippets.own(some).withId("OWN-NO-REQUESTS").isEmpty());
        Finding finding =
                ReadmeSnippets.own(none).withId("OWN-NO-REQUESTS").list().get(0);
        assertEquals("本市考核要求", finding.basis().orElseThrow());
        assertTrue(finding.fingerprint().isPresent());
    }
}
