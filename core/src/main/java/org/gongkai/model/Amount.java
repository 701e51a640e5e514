package org.gongkai.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * 金额: an exact decimal with its unit. Also what a decimal printed in a count's place is read as, without a unit.
 *
 * @param value the number in {@code unit}, its scale kept as printed ({@code 12.50} is not {@code 12.5})
 * @param unit 元 or 万元; absent where neither the form nor the cell says one (采购总金额 of the 2019 form)
 * @param note 备注, without its brackets; absent where none was printed, never empty
 */
public record Amount(BigDecimal value, Optional<Unit> unit, Optional<String> note) implements Entry {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** Checks the shape; throws {@link IllegalArgumentException} if the note is present and blank. */
    public Amount {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(note, "note");
        if (note.isPresent() && note.get().isBlank()) {
            throw new IllegalArgumentException("note is blank; leave it out instead");
        }
    }

    /** An amount in a unit. */
    public static Amount of(BigDecimal value, Unit unit) {
        return new Amount(value, Optional.of(unit), Optional.empty());
    }

    /** A number whose unit nobody says. */
    public static Amount withoutUnit(BigDecimal value) {
        return new Amount(value, Optional.empty(), Optional.empty());
    }

    /** The amount in 元, exact; empty where the unit is not known. */
    public Optional<BigDecimal> yuan() {
        return unit.map(u -> u == Unit.YUAN ? value : value.multiply(TEN_THOUSAND));
    }

    @Override
    public Optional<BigDecimal> number() {
        return Optional.of(value);
    }
}
