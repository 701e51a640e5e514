package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.narrative.Manner;
import org.gongkai.narrative.Reach;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.Topic;

/**
 * 权责清单: the items that the prose counts on the list of powers are those of last year with this year's change. Where
 * they fit with the other sign alone, the minus sign was probably lost.
 */
final class PowerListRule extends CatalogueRule {

    /** What the prose says of one kind of power, and what the table has. */
    private record Power(String row, Statement statement, Optional<BigDecimal> held, BigDecimal moved) {}

    PowerListRule() {
        super("N-POWERLIST", Severity.WARNING, FORM + "：2019年版表二第（五）（六）项，本年增/减为项目数量的变化，减少填负数");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        boolean missing = subject.isMissing(SectionKey.PROACTIVE_DISCLOSURE);
        if (subject.report().revision() != Revision.R2019 || missing) {
            return;
        }
        for (Topic topic : List.of(Topic.LICENSING, Topic.PENALTIES, Topic.COMPULSION)) {
            power(subject, topic).flatMap(power -> check(subject, power)).ifPresent(findings);
        }
    }

    private static Optional<Power> power(Subject subject, Topic topic) {
        List<Statement> stated = subject.narrative().about(topic::equals).stream()
                .filter(statement -> statement.isComparable() && statement.reach() == Reach.OURS)
                .toList();
        List<Statement> held = stated.stream()
                .filter(statement -> statement.manner() == Manner.COUNT)
                .toList();
        boolean contradicts = held.stream().map(Statement::number).distinct().count() > 1;
        if (stated.isEmpty() || contradicts) {
            return Optional.empty();
        }
        BigDecimal moved = stated.stream()
                .map(statement -> switch (statement.manner()) {
                    case MOVED_IN -> statement.number();
                    case MOVED_OUT -> statement.number().negate();
                    default -> BigDecimal.ZERO;
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String row = SectionKey.PROACTIVE_DISCLOSURE.key() + "." + row(topic) + ".";
        return Optional.of(new Power(
                row,
                held.isEmpty() ? stated.get(0) : held.get(0),
                held.stream().map(Statement::number).findFirst(),
                moved));
    }

    private static String row(Topic topic) {
        return switch (topic) {
            case LICENSING -> "licensing";
            case PENALTIES -> "penalties";
            default -> "compulsion";
        };
    }

    private Optional<Finding> check(Subject subject, Power power) {
        String items = power.row() + "previousYearItems";
        String change = power.row() + "change";
        Optional<BigDecimal> before = subject.entry(items).flatMap(TableValues::number);
        Optional<BigDecimal> changed = subject.entry(change).flatMap(TableValues::number);
        if (before.isEmpty() || changed.isEmpty()) {
            return Optional.of(subject.undecidable(this, change, items)
                    .formula(formula(items, change))
                    .message(variant(
                            "undecidable", Quotes.zh(power.statement()), Quotes.en(power.statement()), items, change))
                    .build());
        }
        boolean asItWas =
                power.held().filter(held -> held.compareTo(before.get()) == 0).isPresent();
        return asItWas || fits(power, before.get(), changed.get())
                ? Optional.empty()
                : Optional.of(broken(subject, power, items, change, before.get(), changed.get()));
    }

    private static boolean fits(Power power, BigDecimal before, BigDecimal change) {
        return power.held().isPresent()
                ? power.held().get().compareTo(before.add(change)) == 0
                : power.moved().compareTo(change) == 0;
    }

    private Finding broken(
            Subject subject, Power power, String items, String change, BigDecimal before, BigDecimal changed) {
        boolean lost = changed.signum() > 0 && fits(power, before, changed.negate());
        BigDecimal expected = power.held().map(held -> held.subtract(before)).orElse(power.moved());
        Object[] words = {
            Quotes.zh(power.statement()),
            Quotes.en(power.statement()),
            Words.placeZh(subject.figure(change).orElseThrow()),
            change,
            Words.number(changed),
            Words.number(before),
            Words.number(before.add(changed)),
            Words.number(changed.negate()),
            Words.number(before.subtract(changed))
        };
        Finding.Builder finding = subject.broken(this, change, items)
                .formula(formula(items, change))
                .expected(expected)
                .actual(changed)
                .difference(changed.subtract(expected))
                .message(lost ? message(words) : variant("other", words));
        return (lost ? finding.addSuspects(new Suspect(change, changed.negate())) : finding.severity(Severity.NOTE))
                .build();
    }

    private static String formula(String items, String change) {
        return "text = " + items + " + " + change;
    }
}
