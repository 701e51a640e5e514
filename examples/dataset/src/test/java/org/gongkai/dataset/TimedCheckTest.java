package org.gongkai.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.ReportReader;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.sample.Sample;
import org.gongkai.sample.Samples;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.api.Test;

class TimedCheckTest {
    private static final RuleSet RULES = RuleSet.standard();
    private static final Sample SAMPLE = Samples.of(3).at(0);

    @Test
    void in_time_it_says_what_the_rules_say() {
        Findings timed = new TimedCheck(RULES, Duration.ofMinutes(5)).check(SAMPLE.report(), RuleContext.none());

        assertEquals(RULES.check(SAMPLE.report(), RuleContext.none()), timed);
    }

    @Test
    void a_report_that_was_not_checked_to_the_end_is_never_clean() {
        Findings late = new TimedCheck(RULES, Duration.ZERO).check(SAMPLE.report(), RuleContext.none());

        assertEquals(List.of("READ-LIMIT"), late.stream().map(Finding::id).toList());
        assertTrue(
                late.stream().findFirst().orElseThrow().message(Locale.ENGLISH).contains("timeBudget"));
    }

    @Test
    void the_rows_of_a_source_keep_its_time() {
        ReportReader hasty = ReportReader.builder()
                .limits(ReadLimits.standard().withTimeBudget(Duration.ZERO))
                .build();
        List<ReportRows> rows = ReportRows.of(SAMPLE.name(), SAMPLE.bytes(), hasty, RULES);

        assertEquals(1, rows.size());
        assertEquals("READ-LIMIT", rows.get(0).findings().get(0)[2]);
    }
}
