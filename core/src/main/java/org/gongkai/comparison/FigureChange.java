package org.gongkai.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;

/**
 * 一个数的变化: one figure in both reports.
 *
 * @param id the figure, as {@code requests.newlyReceived.total}; for a sum over a group the label of the group and the
 *     column, as {@code requests.outcomes.otherwiseHandled.total}
 * @param table the table it stands in
 * @param row the label of its row under its heading, as the newer of the two forms prints it
 * @param column the label of its column, likewise
 * @param before what the first report says
 * @param after what the second report says
 * @param kind 变化类别
 * @param difference 增减: second minus first, exact; only where both are numbers. Never from a blank
 * @param unit the unit of {@code difference}; absent for counts and where no unit is known
 * @param relative 增减幅度: {@code difference} by the first number, as a fraction of 6 decimals, {@code 0.010812} for
 *     1.0812 %; absent where the first number is not above 0, and for 本年增/减, which is a change itself
 */
public record FigureChange(
        String id,
        SectionKey table,
        String row,
        String column,
        Side before,
        Side after,
        ChangeKind kind,
        Optional<BigDecimal> difference,
        Optional<Unit> unit,
        Optional<BigDecimal> relative) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public FigureChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(relative, "relative");
    }

    /** Whether the reports say different things here. */
    public boolean isChange() {
        return kind != ChangeKind.SAME;
    }

    /** 增减, for people: {@code +39}, {@code -3}, {@code +0.008万元}; empty without a difference. */
    public String differenceText() {
        return difference
                .map(number -> (number.signum() > 0 ? "+" : "")
                        + number.toPlainString()
                        + unit.map(Unit::label).orElse(""))
                .orElse("");
    }

    /** 增减幅度, for people: {@code +1.08%}; empty without a rate. */
    public String relativeText() {
        return relative.map(rate -> rate.movePointRight(2).setScale(2, RoundingMode.HALF_UP))
                .map(percent -> (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + "%")
                .orElse("");
    }

    /** Row and column in words, as {@code 二、上年结转政府信息公开申请数量 · 总计}. */
    public String describe() {
        return row + " · " + column;
    }
}
