package org.gongkai.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;

/** Says what became of one figure. */
final class FigureComparer {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 6;

    private FigureComparer() {}

    /** {@code words} gives labels, kind and unit; where the forms differ it is a figure of the newer one. */
    static FigureChange change(String id, String row, Figure words, Side before, Side after) {
        Optional<BigDecimal> first = before.number();
        Optional<BigDecimal> second = after.number();
        ChangeKind kind = lack(before, after);
        Optional<BigDecimal> difference = Optional.empty();
        Optional<BigDecimal> relative = Optional.empty();
        Optional<Unit> unit = Optional.empty();
        if (first.isPresent() && second.isPresent()) {
            BigDecimal old = first.get();
            BigDecimal now = second.get();
            if (words.kind() == FigureKind.AMOUNT
                    || unitOf(before).or(() -> unitOf(after)).isPresent()) {
                Optional<Unit> oldUnit = unitOf(before).or(words::unit);
                Optional<Unit> nowUnit = unitOf(after).or(words::unit);
                if (!isComparable(old, oldUnit, now, nowUnit)) {
                    return new FigureChange(
                            id,
                            words.table(),
                            row,
                            words.column().text(),
                            before,
                            after,
                            ChangeKind.UNIT_UNKNOWN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
                }
                unit = common(old, oldUnit, now, nowUnit);
                old = in(unit, old, oldUnit);
                now = in(unit, now, nowUnit);
            }
            kind = kind(old, now, before, after);
            if (kind != ChangeKind.SAME && kind != ChangeKind.REMARKED) {
                BigDecimal exact = now.subtract(old);
                difference = Optional.of(exact);
                relative = old.signum() > 0 && words.kind() != FigureKind.CHANGE
                        ? Optional.of(exact.divide(old, DECIMALS, RoundingMode.HALF_UP))
                        : Optional.empty();
            } else {
                unit = Optional.empty();
            }
        }
        return new FigureChange(
                id, words.table(), row, words.column().text(), before, after, kind, difference, unit, relative);
    }

    /** Where a side has no number. */
    private static ChangeKind lack(Side before, Side after) {
        if ((before.isBlank() && after.isBlank()) || before.entries().equals(after.entries())) {
            return ChangeKind.SAME;
        }
        if (before.isBlank() && after.number().isPresent()) {
            return ChangeKind.APPEARED;
        }
        if (after.isBlank() && before.number().isPresent()) {
            return ChangeKind.DISAPPEARED;
        }
        return ChangeKind.UNREADABLE;
    }

    private static ChangeKind kind(BigDecimal old, BigDecimal now, Side before, Side after) {
        int order = now.compareTo(old);
        if (order != 0) {
            return order > 0 ? ChangeKind.INCREASED : ChangeKind.DECREASED;
        }
        return notes(before).equals(notes(after)) ? ChangeKind.SAME : ChangeKind.REMARKED;
    }

    private static List<String> notes(Side side) {
        return side.entries().stream().flatMap(entry -> entry.note().stream()).toList();
    }

    private static Optional<Unit> unitOf(Side side) {
        for (Entry entry : side.entries()) {
            if (entry instanceof Amount amount && amount.unit().isPresent()) {
                return amount.unit();
            }
        }
        return Optional.empty();
    }

    /** Nothing is nothing in any unit; else both units must be known, or the very same number stand without one. */
    private static boolean isComparable(
            BigDecimal old, Optional<Unit> oldUnit, BigDecimal now, Optional<Unit> nowUnit) {
        return old.signum() == 0
                || now.signum() == 0
                || (oldUnit.isPresent() && nowUnit.isPresent())
                || (oldUnit.isEmpty() && nowUnit.isEmpty() && old.compareTo(now) == 0);
    }

    private static Optional<Unit> common(
            BigDecimal old, Optional<Unit> oldUnit, BigDecimal now, Optional<Unit> nowUnit) {
        if (oldUnit.equals(nowUnit)) {
            return oldUnit;
        }
        if (old.signum() == 0) {
            return now.signum() == 0 ? Optional.empty() : nowUnit;
        }
        return now.signum() == 0 ? oldUnit : Optional.of(Unit.YUAN);
    }

    private static BigDecimal in(Optional<Unit> unit, BigDecimal number, Optional<Unit> own) {
        boolean inYuan = unit.equals(Optional.of(Unit.YUAN)) && own.equals(Optional.of(Unit.TEN_THOUSAND_YUAN));
        return inYuan ? number.multiply(TEN_THOUSAND) : number;
    }
}
