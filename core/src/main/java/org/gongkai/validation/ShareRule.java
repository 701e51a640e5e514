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
import org.gongkai.narrative.Topic;

/**
 * 正文的占比: the share that the prose prints for a result fits its count and some total; of other lists only where their
 * parts add up, so that the total is known. A share that was cut off instead of rounded is accepted.
 */
final class ShareRule extends CatalogueRule {

    ShareRule() {
        super("N-SHARE", Severity.WARNING, FORM + "：占比 ＝ 该项件数 ÷ 总计");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (Rate rate : subject.narrative().rates()) {
            if (rate.kind() == Rate.Kind.SHARE) {
                check(subject, rate).ifPresent(findings);
            }
        }
    }

    private Optional<Finding> check(Subject subject, Rate rate) {
        Optional<Statement> result = rate.of().filter(of -> of.topics().stream().anyMatch(Topic::isOutcome));
        if ((result.isEmpty() && !rate.certain())
                || result.filter(of -> of.reach() == Reach.OTHERS).isPresent()) {
            return Optional.empty();
        }
        List<BigDecimal> bases = new ArrayList<>(result.isPresent() ? totals(subject) : List.of());
        bases.addAll(rate.certain() ? rate.bases().subList(0, 1) : rate.bases());
        List<BigDecimal> counts = new ArrayList<>(rate.sums());
        result.ifPresent(of -> StatedFigures.of(subject, of.topics())
                .forEach(reading -> StatedFigures.sum(subject, reading).ifPresent(counts::add)));
        List<BigDecimal> shares = bases.stream()
                .filter(base -> base.signum() > 0)
                .flatMap(base -> counts.stream().map(count -> Percents.of(count, base)))
                .toList();
        if (shares.isEmpty() || shares.stream().anyMatch(share -> Percents.fits(rate.percent(), share))) {
            return Optional.empty();
        }
        return Optional.of(broken(subject, rate, result, shares.get(0)));
    }

    private Finding broken(Subject subject, Rate rate, Optional<Statement> result, BigDecimal share) {
        BigDecimal expected = Percents.rounded(share, rate.percent());
        String place = result.map(of -> StatedFigures.of(subject, of.topics()))
                .filter(readings -> !readings.isEmpty())
                .map(readings -> readings.get(0).get(0).id())
                .orElse(rate.place().section().key());
        boolean sure = result.filter(of -> of.reach() == Reach.OURS).isPresent();
        Finding.Builder finding = subject.broken(this, place)
                .formula("share = count / total")
                .expected(expected)
                .actual(rate.percent())
                .difference(rate.percent().subtract(expected))
                .message(message(
                        Quotes.zh(rate.place(), rate.quote()),
                        Quotes.en(rate.place(), rate.quote()),
                        Words.number(rate.percent()),
                        Words.number(expected)));
        return (sure ? finding : finding.severity(Severity.NOTE)).build();
    }

    /** What a share of the requests may be taken of: those answered, received, or both with those carried in. */
    private static List<BigDecimal> totals(Subject subject) {
        List<BigDecimal> totals = new ArrayList<>();
        Optional<BigDecimal> received = number(subject, RequestTotals.NEW);
        number(subject, RequestTotals.HANDLED).ifPresent(totals::add);
        received.ifPresent(totals::add);
        received.flatMap(now -> number(subject, RequestTotals.IN).map(now::add)).ifPresent(totals::add);
        return totals;
    }

    private static Optional<BigDecimal> number(Subject subject, String id) {
        return subject.entry(id).flatMap(TableValues::number);
    }
}
