package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;
import org.gongkai.narrative.Manner;
import org.gongkai.narrative.Reach;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.Topic;
import org.gongkai.template.Figure;

/** 正文说未发生行政复议、行政诉讼，表四就应为 0. */
final class NoDisputesRule extends CatalogueRule {
    NoDisputesRule() {
        super("N-ZEROCLAIM", Severity.ERROR, FORM + "：表四为因政府信息公开工作被申请行政复议、被提起行政诉讼的数量");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<TableValues> table = subject.values(SectionKey.DISPUTES);
        if (table.isEmpty() || subject.isMissing(SectionKey.DISPUTES)) {
            return;
        }
        for (Topic topic : List.of(Topic.RECONSIDERATION, Topic.SUIT)) {
            subject.narrative().about(topic::equals).stream()
                    .filter(statement -> statement.manner() == Manner.NONE && statement.isComparable())
                    .findFirst()
                    .flatMap(statement -> check(subject, statement, figures(table.get(), topic), topic))
                    .ifPresent(findings);
        }
    }

    private static List<Figure> figures(TableValues table, Topic topic) {
        boolean suits = topic == Topic.SUIT;
        return table.figures().stream()
                .filter(figure -> suits != figure.id().startsWith("disputes.reconsideration."))
                .toList();
    }

    private Optional<Finding> check(Subject subject, Statement statement, List<Figure> figures, Topic topic) {
        List<Figure> counted = new ArrayList<>();
        boolean blank = true;
        for (Figure figure : figures) {
            Optional<BigDecimal> number = subject.entry(figure.id()).flatMap(TableValues::number);
            blank &= number.isEmpty();
            if (number.filter(n -> n.signum() != 0).isPresent()) {
                counted.add(figure);
            }
        }
        if (counted.isEmpty()) {
            return blank ? Optional.of(undecidable(subject, statement, figures)) : Optional.empty();
        }
        Figure place = counted.stream()
                .filter(figure -> figure.id().endsWith(".total"))
                .findFirst()
                .orElse(counted.get(0));
        BigDecimal actual =
                subject.entry(place.id()).flatMap(TableValues::number).orElseThrow();
        boolean sure = statement.reach() == Reach.OURS
                && subject.narrative().about(topic::equals).stream()
                        .noneMatch(other ->
                                other.manner() != Manner.NONE && other.number().signum() > 0);
        Finding.Builder finding = subject.broken(
                        this, place.id(), counted.stream().map(Figure::id).toArray(String[]::new))
                .formula("text = 0 ⇒ " + place.id() + " = 0")
                .expected(BigDecimal.ZERO)
                .actual(actual)
                .difference(actual)
                .message(message(
                        Quotes.zh(statement),
                        Quotes.en(statement),
                        Words.placeZh(place),
                        place.id(),
                        Words.number(actual)));
        return Optional.of((sure ? finding : finding.severity(Severity.NOTE)).build());
    }

    private Finding undecidable(Subject subject, Statement statement, List<Figure> figures) {
        String place = figures.stream()
                .map(Figure::id)
                .filter(id -> id.endsWith(".total"))
                .findFirst()
                .orElseThrow();
        return subject.undecidable(this, place)
                .formula("text = 0 ⇒ " + place + " = 0")
                .message(variant("undecidable", Quotes.zh(statement), Quotes.en(statement), place))
                .build();
    }
}
