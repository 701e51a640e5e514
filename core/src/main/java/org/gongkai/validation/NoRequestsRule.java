package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;
import org.gongkai.narrative.Manner;
import org.gongkai.narrative.Reach;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.Topic;

/** 正文说未收到申请，表三本年新收就应为 0: and no result either, unless requests were carried in. */
final class NoRequestsRule extends CatalogueRule {

    NoRequestsRule() {
        super("N-NONE", Severity.ERROR, FORM + "：表三第一项为本年新收政府信息公开申请数量");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (subject.values(SectionKey.REQUESTS).isEmpty() || subject.isMissing(SectionKey.REQUESTS)) {
            return;
        }
        subject.narrative().about(topic -> topic == Topic.RECEIVED).stream()
                .filter(statement -> statement.manner() == Manner.NONE && statement.isComparable())
                .findFirst()
                .flatMap(statement -> check(subject, statement))
                .ifPresent(findings);
    }

    private Optional<Finding> check(Subject subject, Statement statement) {
        Optional<BigDecimal> received = number(subject, RequestTotals.NEW);
        Optional<BigDecimal> results = number(subject, RequestTotals.HANDLED);
        boolean carried =
                number(subject, RequestTotals.IN).filter(n -> n.signum() > 0).isPresent();
        if (received.filter(n -> n.signum() != 0).isPresent()) {
            return Optional.of(broken(subject, statement, RequestTotals.NEW, received.get()));
        }
        if (!carried && results.filter(n -> n.signum() != 0).isPresent()) {
            return Optional.of(broken(subject, statement, RequestTotals.HANDLED, results.get()));
        }
        return received.isPresent()
                ? Optional.empty()
                : Optional.of(subject.undecidable(this, RequestTotals.NEW)
                        .formula("text = 0 ⇒ " + RequestTotals.NEW + " = 0")
                        .message(variant("undecidable", Quotes.zh(statement), Quotes.en(statement), RequestTotals.NEW))
                        .build());
    }

    private Finding broken(Subject subject, Statement statement, String place, BigDecimal actual) {
        Finding.Builder finding = subject.broken(this, place)
                .formula("text = 0 ⇒ " + place + " = 0")
                .expected(BigDecimal.ZERO)
                .actual(actual)
                .difference(actual)
                .message(message(
                        Quotes.zh(statement),
                        Quotes.en(statement),
                        Words.placeZh(subject.figure(place).orElseThrow()),
                        place,
                        Words.number(actual)));
        return (isSure(subject, statement) ? finding : finding.severity(Severity.NOTE)).build();
    }

    /** Not where the text also tells of requests, for then it denies some of them only. */
    private static boolean isSure(Subject subject, Statement statement) {
        return statement.reach() == Reach.OURS
                && subject.narrative().about(Topic::isRequest).stream()
                        .noneMatch(other ->
                                other.manner() != Manner.NONE && other.number().signum() > 0);
    }

    private static Optional<BigDecimal> number(Subject subject, String place) {
        return subject.entry(place).flatMap(TableValues::number);
    }
}
