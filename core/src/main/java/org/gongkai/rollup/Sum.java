package org.gongkai.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.wording.NumberText;

/** The sum of one figure over the reports, and how many gave it. Mutable. */
final class Sum {
    /** What became of one report's entry. */
    enum Share {
        REPORTED,
        BLANK,
        UNREADABLE,
        /** An amount of which nobody says the unit. */
        UNIT_UNKNOWN
    }

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Figure figure;
    private BigDecimal sum = BigDecimal.ZERO;
    private int reported;
    private int blank;
    private int unreadable;

    Sum(Figure figure) {
        this.figure = figure;
    }

    Figure figure() {
        return figure;
    }

    /** Adds what one report gives for the figure: one value as a rule, those of a group's rows, or none. */
    void add(List<Value> values) {
        switch (share(values)) {
            case REPORTED -> {
                reported++;
                values.forEach(value -> sum = sum.add(inUnitOfForm(value)));
            }
            case BLANK -> blank++;
            case UNREADABLE, UNIT_UNKNOWN -> unreadable++;
        }
    }

    /** What would become of them. */
    Share share(List<Value> values) {
        Share share = values.isEmpty() ? Share.BLANK : Share.REPORTED;
        for (Value value : values) {
            if (value.isBlank()) {
                share = share == Share.REPORTED ? Share.BLANK : share;
            } else if (value.number().isEmpty()
                    || (figure.kind() != FigureKind.AMOUNT && value.unit().isPresent())) {
                return Share.UNREADABLE;
            } else if (isUnitUnknown(value)) {
                return Share.UNIT_UNKNOWN;
            }
        }
        return share;
    }

    /** Nothing is nothing in any unit. */
    private boolean isUnitUnknown(Value value) {
        return figure.kind() == FigureKind.AMOUNT
                && value.unit().or(figure::unit).isEmpty()
                && value.number().orElseThrow().signum() != 0;
    }

    /** In the unit that the form prints, 元 where it prints none. */
    private BigDecimal inUnitOfForm(Value value) {
        BigDecimal number = value.number().orElseThrow();
        Unit target = figure.unit().orElse(Unit.YUAN);
        Unit own = value.unit().orElse(target);
        if (own == target) {
            return number;
        }
        return own == Unit.YUAN ? number.movePointLeft(4) : number.multiply(TEN_THOUSAND);
    }

    Coverage coverage() {
        return new Coverage(reported, blank, unreadable);
    }

    /** The sum of what was given, in the unit of {@link #entry()}. */
    BigDecimal number() {
        return sum;
    }

    /**
     * The sum of what was given; blank where nobody gave anything. One with a hole says so in its remark, for it is
     * printed where no finding goes.
     */
    Entry entry() {
        if (reported == 0) {
            return Entry.blank();
        }
        Coverage coverage = coverage();
        Optional<String> note =
                coverage.isPartial() ? Optional.of(coverage.reports() + "份中" + reported + "份填报") : Optional.empty();
        BigDecimal plain = NumberText.withoutZeros(sum);
        if (figure.kind() == FigureKind.AMOUNT) {
            return new Amount(plain, Optional.of(figure.unit().orElse(Unit.YUAN)), note);
        }
        return plain.scale() == 0 && plain.compareTo(BigDecimal.valueOf(plain.longValue())) == 0
                ? new Count(plain.longValue(), note)
                : new Amount(plain, Optional.empty(), note);
    }
}
