package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.narrative.Manner;
import org.gongkai.narrative.Reach;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.Topic;
import org.gongkai.template.Figure;

/**
 * 正文的数与表格一致: a number that the prose states equals its figure in one of the usual readings. Where the text gives
 * several numbers for one topic, one that fits is enough, for the others may be parts.
 */
final class StatedCountRule extends CatalogueRule {
    private static final String BASIS = FORM + "：总体情况与表二、表三、表四所述为同一年度同一机关的数据";

    private final Predicate<Topic> topics;

    private StatedCountRule(String id, Predicate<Topic> topics) {
        super(id, Severity.WARNING, BASIS);
        this.topics = topics;
    }

    static StatedCountRule received() {
        return new StatedCountRule("N-RECEIVED", topic -> topic == Topic.RECEIVED || topic == Topic.PROCESSED);
    }

    static StatedCountRule answered() {
        return new StatedCountRule("N-ANSWERED", topic -> topic == Topic.HANDLED);
    }

    static StatedCountRule carried() {
        return new StatedCountRule("N-CARRY", topic -> topic == Topic.CARRIED_IN || topic == Topic.CARRIED_OUT);
    }

    static StatedCountRule outcomes() {
        return new StatedCountRule("N-OUTCOME", Topic::isOutcome);
    }

    static StatedCountRule disputes() {
        return new StatedCountRule("N-RECON", Topic::isDispute);
    }

    static StatedCountRule documents() {
        return new StatedCountRule(
                "N-NORMDOC",
                topic -> topic == Topic.DOCUMENTS_ISSUED
                        || topic == Topic.DOCUMENTS_REPEALED
                        || topic == Topic.DOCUMENTS_IN_FORCE);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (subject.values().isEmpty()) {
            return;
        }
        List<Statement> stated = subject.narrative().about(topics);
        Set<String> told = new HashSet<>();
        for (Statement statement : stated) {
            if (statement.isComparable() && !isLeftToOthers(statement)) {
                for (Set<Topic> one : counted(statement)) {
                    check(subject, statement, one, stated)
                            .filter(finding -> told.add(finding.place().orElse("")))
                            .ifPresent(findings);
                }
            }
        }
    }

    /** That there were none at all is N-NONE and N-ZEROCLAIM. */
    private static boolean isLeftToOthers(Statement statement) {
        return statement.manner() == Manner.NONE
                && statement.topics().stream().anyMatch(topic -> topic == Topic.RECEIVED || topic.isDispute());
    }

    private static List<Set<Topic>> counted(Statement statement) {
        return statement.each()
                ? statement.topics().stream().sorted().map(Set::of).collect(Collectors.toList())
                : List.of(statement.topics());
    }

    private Optional<Finding> check(Subject subject, Statement statement, Set<Topic> one, List<Statement> stated) {
        List<List<Figure>> readings = StatedFigures.of(subject, one);
        if (readings.isEmpty() || subject.isMissing(readings.get(0).get(0).table())) {
            return Optional.empty();
        }
        boolean fits = stated.stream()
                .filter(other -> other.exact() && other.topics().equals(statement.topics()))
                .anyMatch(other -> fits(subject, readings, other.number()));
        if (fits) {
            return Optional.empty();
        }
        Optional<BigDecimal> actual = StatedFigures.sum(subject, readings.get(0));
        return Optional.of(
                actual.isEmpty()
                        ? undecidable(subject, statement, readings)
                        : broken(subject, statement, readings, actual.get()));
    }

    private static boolean fits(Subject subject, List<List<Figure>> readings, BigDecimal number) {
        return readings.stream()
                .flatMap(reading -> StatedFigures.sum(subject, reading).stream())
                .anyMatch(sum -> sum.compareTo(number) == 0);
    }

    private Finding broken(Subject subject, Statement statement, List<List<Figure>> readings, BigDecimal actual) {
        boolean doubtful = statement.reach() == Reach.DOUBTFUL;
        String zh = words(readings, reading -> StatedFigures.zh(subject, reading), "，或");
        String en = words(readings, reading -> StatedFigures.en(subject, reading), ", or ");
        Finding.Builder finding = subject.broken(this, readings.get(0).get(0).id(), others(readings))
                .formula(formula(readings))
                .expected(statement.number())
                .actual(actual)
                .difference(actual.subtract(statement.number()))
                .message(
                        doubtful
                                ? variant("doubtful", Quotes.zh(statement), Quotes.en(statement), zh, en)
                                : message(Quotes.zh(statement), Quotes.en(statement), zh, en));
        return (doubtful ? finding.severity(Severity.NOTE) : finding).build();
    }

    private Finding undecidable(Subject subject, Statement statement, List<List<Figure>> readings) {
        String zh = StatedFigures.zh(subject, readings.get(0));
        String en = StatedFigures.en(subject, readings.get(0));
        return subject.undecidable(this, readings.get(0).get(0).id(), others(readings.subList(0, 1)))
                .formula(formula(readings.subList(0, 1)))
                .message(variant("undecidable", Quotes.zh(statement), Quotes.en(statement), zh, en))
                .build();
    }

    private static String words(List<List<Figure>> readings, Function<List<Figure>, String> words, String or) {
        return readings.stream().map(words).distinct().collect(Collectors.joining(or));
    }

    private static String[] others(List<List<Figure>> readings) {
        return readings.stream()
                .flatMap(List::stream)
                .map(Figure::id)
                .distinct()
                .toArray(String[]::new);
    }

    private static String formula(List<List<Figure>> readings) {
        return readings.stream()
                .map(reading -> "text = " + reading.stream().map(Figure::id).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" or "));
    }
}
