package org.gongkai.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.model.Amount;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;

/** What may stand in a place of the form. */
public final class Entries {
    private static final BigDecimal[] ODD_AMOUNTS = {
        new BigDecimal("59237.2449"),
        new BigDecimal("12.50"),
        new BigDecimal("0.00"),
        new BigDecimal("-3.1"),
        new BigDecimal("123456789012345678.123456789"),
        new BigDecimal("0.0001")
    };

    private Entries() {}

    /** Any entry, fit for the place or not. */
    public static Arbitrary<Entry> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Entry.blank())),
                Tuple.of(5, anyCount()),
                Tuple.of(2, remarked(anyCount())),
                Tuple.of(3, anyAmount()),
                Tuple.of(2, unreadable()));
    }

    /** Numbers of cases as organs report them, 0 before all; never negative. */
    public static Arbitrary<Long> plausibleNumbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 9)),
                Tuple.of(3, Arbitraries.longs().between(1, 120)),
                Tuple.of(1, Arbitraries.longs().between(100, 12_000)));
    }

    /** Money as organs report it, never negative: with two or four decimals or none, in a unit that suits the place. */
    public static Arbitrary<Amount> plausibleAmount(Figure place) {
        Arbitrary<BigDecimal> values = Combinators.combine(
                        Arbitraries.longs().between(0, 9_999_999), Arbitraries.of(0, 2, 4))
                .as(BigDecimal::valueOf);
        Arbitrary<Optional<Unit>> units = place.unit().isPresent()
                ? Arbitraries.of(place.unit(), Optional.of(Unit.YUAN))
                : Arbitraries.of(Optional.empty(), Optional.of(Unit.YUAN), Optional.of(Unit.TEN_THOUSAND_YUAN));
        return Combinators.combine(values, units).as((value, unit) -> new Amount(value, unit, Optional.empty()));
    }

    /** Signs that stand for "nothing to report" or "does not apply". */
    public static Arbitrary<Entry> placeholder() {
        return Arbitraries.of("/", "—", "-", "无", "_").map(Unreadable::new);
    }

    /** Remarks as they stand in brackets behind a number. */
    public static Arbitrary<String> remark() {
        return Arbitraries.of("其中修订16件", "含上年结转2件", "累计", "其中撤回1件");
    }

    private static Arbitrary<Entry> anyCount() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, plausibleNumbers()),
                        Tuple.of(1, Arbitraries.longs().between(-500, -1)),
                        Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, 1_000_000_007L)))
                .map(Entry::of);
    }

    private static Arbitrary<Entry> remarked(Arbitrary<Entry> counts) {
        return Combinators.combine(counts, Arbitraries.oneOf(remark(), Texts.hostile()))
                .as((entry, note) -> Count.of(entry.count().orElse(0), note));
    }

    private static Arbitrary<Entry> anyAmount() {
        Arbitrary<BigDecimal> printed = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 12))
                .as((digits, scale) -> new BigDecimal(BigInteger.valueOf(digits), scale));
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(ODD_AMOUNTS), printed),
                        Arbitraries.of(Unit.class).optional(0.6),
                        remark().optional(0.2))
                .as(Amount::new);
    }

    private static Arbitrary<Entry> unreadable() {
        Arbitrary<Entry> odd = Arbitraries.oneOf(Arbitraries.of("3人", "详见附件", "1 2", "????"), Texts.hostile())
                .map(Unreadable::new);
        return Arbitraries.oneOf(placeholder(), odd);
    }
}
