package org.gongkai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.testkit.Reports;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final AnnualReport REPORT =
            AnnualReport.blank(Revision.R2021).withOrgan("某局").withYear(2021);

    private static Finding row(String text) {
        return Finding.builder()
                .id("READ-ROW-UNKNOWN")
                .severity(Severity.WARNING)
                .outcome(Verdict.BROKEN)
                .place("requests")
                .message(new Message("表中这一行不属于规定格式，已另存为附加表格：" + text, "a row is not of the form: " + text))
                .build();
    }

    private static Finding cell(String place, String text) {
        return Finding.builder().from(row(text)).id("READ-CELL").place(place).build();
    }

    private static List<String> prints(Optional<AnnualReport> report, String file, Finding... findings) {
        return Fingerprints.in(Findings.of(List.of(findings)), report, file).stream()
                .map(finding -> finding.fingerprint().orElseThrow())
                .toList();
    }

    private static List<String> prints(Finding... findings) {
        return prints(Optional.of(REPORT), "a.txt", findings);
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.any();
    }

    @Test
    void a_finding_of_reading_is_known_by_what_it_says_but_not_by_its_numbers() {
        List<String> prints = prints(row("甲 1"), row("乙 1"));

        assertNotEquals(prints.get(0), prints.get(1));
        assertEquals(prints.get(1), prints(row("乙 27")).get(0));
        assertTrue(prints.get(0).matches("[0-9a-f]{16}"), prints.get(0));
    }

    @Test
    void at_a_figure_it_is_known_by_the_figure_whatever_stands_there() {
        String place = "requests.carriedIn.total";

        assertEquals(prints(cell(place, "甲")), prints(cell(place, "乙")));
        assertNotEquals(prints(cell(place, "甲")), prints(cell("requests.carriedOut.total", "甲")));
    }

    @Test
    void the_same_said_twice_is_two_findings_and_the_first_stays_what_it_was() {
        List<String> prints = prints(row("甲"), row("甲"), row("甲"));

        assertEquals(3, new HashSet<>(prints).size());
        assertEquals(prints(row("甲")).get(0), prints.get(0));
    }

    @Test
    void a_report_without_a_name_is_known_by_its_file_wherever_that_lies() {
        Finding finding = row("甲");
        AnnualReport nameless = REPORT.withOrgan(Optional.empty());

        assertEquals(
                prints(Optional.of(nameless), "in/a.txt", finding),
                prints(Optional.of(nameless), "C:\\x\\a.txt", finding));
        assertNotEquals(
                prints(Optional.of(nameless), "a.txt", finding), prints(Optional.of(nameless), "b.txt", finding));
        assertNotEquals(prints(Optional.empty(), "a.docx", finding), prints(Optional.empty(), "b.docx", finding));
        assertEquals(prints(Optional.of(REPORT), "a.txt", finding), prints(Optional.of(REPORT), "b.txt", finding));
    }

    @Test
    void what_a_rule_says_keeps_its_fingerprint() {
        Findings found = RuleSet.standard().check(REPORT);

        assertTrue(found.size() > 10);
        assertEquals(found, Fingerprints.in(found, Optional.of(REPORT), "a.txt"));
    }

    @Property(tries = 100)
    void no_two_findings_of_a_report_have_the_same(@ForAll("reports") AnnualReport report) {
        Findings found = Fingerprints.in(RuleSet.standard().check(report), Optional.of(report), "a.txt");
        Set<String> prints = new HashSet<>();
        found.forEach(finding -> assertTrue(prints.add(finding.fingerprint().orElseThrow()), finding::toString));
    }
}
