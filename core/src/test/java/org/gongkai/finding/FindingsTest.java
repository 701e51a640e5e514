package org.gongkai.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Finding ERROR = finding("T3-BALANCE", Severity.ERROR, Verdict.BROKEN)
            .place("requests.newlyReceived.total")
            .addPlaces("requests.newlyReceived.total", "requests.carriedIn.total")
            .expected(new BigDecimal("36"))
            .addSuspects(new Suspect("requests.carriedIn.total", BigDecimal.ONE))
            .build();
    private static final Finding UNDECIDED =
            finding("T3-ROW-TOTAL", Severity.ERROR, Verdict.UNDECIDABLE).build();
    private static final Finding NOTE = finding("READ-UNIT", Severity.NOTE, Verdict.BROKEN)
            .place("requests.carriedIn.total")
            .build();
    private static final Findings ALL = Findings.of(List.of(ERROR, UNDECIDED, NOTE));

    @Test
    void findings_are_filtered_in_order() {
        assertEquals(List.of(ERROR, UNDECIDED), ALL.atLeast(Severity.WARNING).list());
        assertEquals(ALL, ALL.atLeast(Severity.NOTE));
        assertEquals(List.of(ERROR, NOTE), ALL.broken().list());
        assertEquals(List.of(UNDECIDED), ALL.undecidable().list());
        assertEquals(List.of(NOTE), ALL.withId("READ-UNIT").list());
        assertEquals(List.of(ERROR, NOTE), ALL.at("requests.carriedIn.total").list());
        assertEquals(List.of(ERROR), ALL.at("requests.newlyReceived.total").list());
    }

    @Test
    void findings_are_a_fixed_list() {
        List<Finding> list = new ArrayList<>(List.of(ERROR));
        Findings findings = Findings.of(list);
        list.clear();

        assertEquals(1, findings.size());
        assertSame(ERROR, findings.iterator().next());
        assertEquals(List.of(ERROR), findings.stream().toList());
        assertFalse(findings.isEmpty());
        assertTrue(Findings.none().isEmpty());
        assertEquals(ALL, findings.and(Findings.of(List.of(UNDECIDED, NOTE))));
    }

    @Test
    void an_error_is_graver_than_a_note() {
        assertTrue(Severity.ERROR.isAtLeast(Severity.WARNING));
        assertTrue(Severity.NOTE.isAtLeast(Severity.NOTE));
        assertFalse(Severity.NOTE.isAtLeast(Severity.WARNING));
    }

    @Test
    void a_finding_names_what_is_missing_and_speaks_two_languages() {
        assertThrows(IllegalStateException.class, () -> Finding.builder().build());
        assertEquals("甲", ERROR.message(Locale.CHINA));
        assertEquals("甲", ERROR.message(Locale.FRENCH));
        assertEquals("a", ERROR.message(Locale.UK));
        assertEquals(ERROR, Finding.builder().from(ERROR).build());
    }

    @Test
    void an_unknown_sentence_is_refused() {
        assertThrows(MissingResourceException.class, () -> Message.of("no.such.sentence"));
    }

    private static Finding.Builder finding(String id, Severity severity, Verdict outcome) {
        Finding.Builder builder = Finding.builder();
        builder.id(id).severity(severity).outcome(outcome).message(new Message("甲", "a"));
        return builder;
    }
}
