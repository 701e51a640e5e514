package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.narrative.Rate;
import org.gongkai.narrative.Reach;
import org.gongkai.narrative.Statement;
import org.gongkai.template.Figure;

/**
 * 正文的增长率: what the prose prints fits the numbers of both years, those it gives itself or those of the tables. Says
 * nothing where the number of the year before is not known.
 */
final class GrowthRule extends CatalogueRule {
    GrowthRule() {
        super("N-GROWTH", Severity.NOTE, FORM + "：增长率 ＝（本年 － 上年）÷ 上年");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (Rate rate : subject.narrative().rates()) {
            if (rate.kind() == Rate.Kind.GROWTH && rate.of().isPresent()) {
                check(subject, rate, rate.of().get()).ifPresent(findings);
            }
        }
    }

    private Optional<Finding> check(Subject subject, Rate rate, Statement of) {
        List<List<Figure>> readings = StatedFigures.of(subject, of.topics());
        if (of.reach() != Reach.OURS || !of.isComparable() || readings.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> growths = rate.bases().isEmpty()
                ? byTables(subject, rate, of, readings)
                : growth(rate.count(), rate.bases().get(0)).stream().toList();
        if (growths.isEmpty() || growths.stream().anyMatch(growth -> Percents.fits(rate.percent(), growth))) {
            return Optional.empty();
        }
        BigDecimal expected = Percents.rounded(growths.get(0), rate.percent());
        return Optional.of(subject.broken(this, readings.get(0).get(0).id())
                .formula("growth = (text - previous) / previous")
                .expected(expected)
                .actual(rate.percent())
                .difference(rate.percent().subtract(expected))
                .message(message(
                        Quotes.zh(rate.place(), rate.quote()),
                        Quotes.en(rate.place(), rate.quote()),
                        Words.number(rate.percent()),
                        Words.number(expected)))
                .build());
    }

    /** Each reading of the count, now and the year before. */
    private static List<BigDecimal> byTables(Subject subject, Rate rate, Statement of, List<List<Figure>> readings) {
        List<BigDecimal> growths = new ArrayList<>();
        Optional<Subject> before = subject.yearBefore();
        if (before.isEmpty()) {
            return growths;
        }
        List<List<Figure>> old = StatedFigures.of(before.get(), of.topics());
        for (List<Figure> reading : old) {
            StatedFigures.sum(before.get(), reading)
                    .flatMap(base -> growth(rate.count(), base))
                    .ifPresent(growths::add);
        }
        for (int i = 0; i < Math.min(readings.size(), old.size()); i++) {
            Optional<BigDecimal> base = StatedFigures.sum(before.get(), old.get(i));
            StatedFigures.sum(subject, readings.get(i))
                    .flatMap(now -> base.flatMap(then -> growth(now, then)))
                    .ifPresent(growths::add);
        }
        return growths;
    }

    private static Optional<BigDecimal> growth(BigDecimal now, BigDecimal base) {
        return base.signum() > 0 ? Optional.of(Percents.of(now.subtract(base), base)) : Optional.empty();
    }
}
