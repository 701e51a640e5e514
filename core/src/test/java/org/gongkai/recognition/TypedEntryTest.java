package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.finding.Finding;
import org.gongkai.layout.EntryText;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

class TypedEntryTest {
    private static final AnnualReport BLANK = AnnualReport.blank(Revision.R2021);
    private static final Figure TOTAL =
            Templates.figure(BLANK, "requests.newlyReceived.total").orElseThrow();
    private static final Figure FEES = Templates.figure(BLANK, "proactiveDisclosure.administrativeFees.amount")
            .orElseThrow();

    @Test
    void a_figure_is_read_as_in_a_document() {
        assertEquals(Count.of(17), TypedEntry.read(TOTAL, " １７件 ").entry());
        assertEquals(
                Amount.of(new BigDecimal("0.5"), Unit.TEN_THOUSAND_YUAN),
                TypedEntry.read(FEES, "0.5").entry());
        assertTrue(TypedEntry.read(TOTAL, "17").findings().isEmpty());
    }

    @Test
    void blank_stays_blank_and_is_no_zero() {
        assertEquals(Entry.blank(), TypedEntry.read(TOTAL, " \u3000").entry());
        assertTrue(TypedEntry.read(TOTAL, "").findings().isEmpty());
    }

    @Test
    void what_is_no_figure_is_kept_with_a_finding_at_its_place() {
        TypedEntry typed = TypedEntry.read(TOTAL, "约20");

        assertEquals(new Unreadable("约20"), typed.entry());
        assertEquals(
                List.of("READ-CELL"), typed.findings().stream().map(Finding::id).toList());
        assertEquals(Optional.of(TOTAL.id()), typed.findings().list().get(0).place());
    }

    @Property
    void any_text_is_a_figure_a_blank_or_has_a_finding(@ForAll String text) {
        for (Figure figure : List.of(TOTAL, FEES)) {
            TypedEntry typed = TypedEntry.read(figure, text);
            boolean kept = typed.entry() instanceof Unreadable;
            assertEquals(kept, !typed.findings().withId("READ-CELL").isEmpty());
        }
    }

    @Property
    void a_count_is_read_back_from_what_the_form_shows(@ForAll @LongRange(max = 999_999_999) long count) {
        Entry entry = Count.of(count);
        assertEquals(
                entry, TypedEntry.read(TOTAL, EntryText.of(entry, TOTAL.unit())).entry());
    }
}
