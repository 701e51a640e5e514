package org.gongkai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void blank_is_no_number_and_never_zero() {
        assertTrue(Entry.blank().isBlank());
        assertEquals(OptionalLong.empty(), Entry.blank().count());
        assertEquals(Optional.empty(), Entry.blank().number());
        assertEquals(Optional.empty(), Entry.blank().note());
        assertNotEquals(Entry.blank(), Entry.of(0));
    }

    @Test
    void a_count_is_whole_and_may_carry_a_remark() {
        Entry count = Count.of(22, "其中修订16件");

        assertFalse(count.isBlank());
        assertEquals(OptionalLong.of(22), count.count());
        assertEquals(Optional.of(new BigDecimal("22")), count.number());
        assertEquals(Optional.of("其中修订16件"), count.note());
        assertThrows(IllegalArgumentException.class, () -> Count.of(1, "\u3000"));
    }

    @Test
    void an_amount_is_exact_and_knows_its_yuan_only_with_a_unit() {
        Amount wan = Amount.of(new BigDecimal("12.50"), Unit.TEN_THOUSAND_YUAN);

        assertEquals(Optional.of(new BigDecimal("125000.00")), wan.yuan());
        assertEquals(
                Optional.of(new BigDecimal("3")),
                Amount.of(new BigDecimal("3"), Unit.YUAN).yuan());
        assertEquals(Optional.empty(), Amount.withoutUnit(BigDecimal.ONE).yuan());
        assertEquals(OptionalLong.empty(), wan.count());
        assertEquals(Optional.of(new BigDecimal("12.50")), wan.number());
        assertEquals(Optional.empty(), wan.note());
        assertThrows(
                IllegalArgumentException.class, () -> new Amount(BigDecimal.ONE, Optional.empty(), Optional.of(" ")));
    }

    @Test
    void an_unreadable_place_keeps_its_text() {
        Unreadable sign = new Unreadable("/");

        assertEquals("/", sign.text());
        assertFalse(sign.isBlank());
        assertEquals(Optional.empty(), sign.number());
        assertThrows(IllegalArgumentException.class, () -> new Unreadable(" "));
    }
}
