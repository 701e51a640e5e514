package org.gongkai.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.junit.jupiter.api.Test;

class EntryTextTest {
    private static final Optional<Unit> NO_UNIT = Optional.empty();
    private static final Optional<Unit> WAN = Optional.of(Unit.TEN_THOUSAND_YUAN);

    @Test
    void blank_is_empty_and_zero_is_not() {
        assertEquals("", EntryText.of(Entry.blank(), NO_UNIT));
        assertEquals("0", EntryText.of(Entry.of(0), NO_UNIT));
        assertEquals("-9223372036854775808", EntryText.of(Entry.of(Long.MIN_VALUE), NO_UNIT));
    }

    @Test
    void a_remark_stands_in_brackets_behind_the_number() {
        assertEquals("22（其中修订16件）", EntryText.of(Count.of(22, "其中修订16件"), NO_UNIT));
        assertEquals(
                "3元（累计）",
                EntryText.of(new Amount(new BigDecimal("3"), Optional.of(Unit.YUAN), Optional.of("累计")), WAN));
    }

    @Test
    void an_amount_is_bare_in_the_unit_of_the_form_and_carries_any_other() {
        Entry yuan = Amount.of(new BigDecimal("251000"), Unit.YUAN);
        Entry wan = Amount.of(new BigDecimal("59237.2449"), Unit.TEN_THOUSAND_YUAN);

        assertEquals("59237.2449", EntryText.of(wan, WAN));
        assertEquals("251000元", EntryText.of(yuan, WAN));
        assertEquals("59237.2449万元", EntryText.of(wan, NO_UNIT));
        assertEquals("12.50", EntryText.of(Amount.withoutUnit(new BigDecimal("12.50")), NO_UNIT));
    }

    @Test
    void large_amounts_are_written_out() {
        assertEquals("1000000000", EntryText.of(Amount.withoutUnit(new BigDecimal("1E+9")), NO_UNIT));
    }

    @Test
    void a_placeholder_stays_as_it_is() {
        assertEquals("/", EntryText.of(new Unreadable("/"), NO_UNIT));
    }
}
