package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.narrative.Topic;
import org.gongkai.template.Figure;

/** The figures that a statement of the prose may mean: one reading is a sum of figures, the usual reading first. */
final class StatedFigures {
    private static final String DOCUMENTS = "proactiveDisclosure.normativeDocuments.";

    private StatedFigures() {}

    /** The readings of these topics together; empty where the forms of the report have no such figure. */
    static List<List<Figure>> of(Subject subject, Set<Topic> topics) {
        List<List<List<Figure>>> each = topics.stream()
                .sorted()
                .map(topic -> of(subject, topic))
                .filter(readings -> !readings.isEmpty())
                .toList();
        if (each.size() < topics.size()) {
            return List.of();
        }
        if (each.size() == 1) {
            return each.get(0);
        }
        List<List<Figure>> readings = new ArrayList<>();
        readings.add(each.stream().flatMap(one -> one.get(0).stream()).toList());
        each.forEach(readings::addAll);
        return readings;
    }

    /** The readings of one topic. */
    static List<List<Figure>> of(Subject subject, Topic topic) {
        return switch (topic) {
            case RECEIVED ->
                readings(subject, List.of(RequestTotals.NEW), List.of(RequestTotals.NEW, RequestTotals.IN));
            case PROCESSED ->
                readings(
                        subject,
                        List.of(RequestTotals.NEW),
                        List.of(RequestTotals.NEW, RequestTotals.IN),
                        List.of(RequestTotals.HANDLED));
            case CARRIED_IN -> readings(subject, List.of(RequestTotals.IN));
            case HANDLED -> readings(subject, List.of(RequestTotals.HANDLED));
            case CARRIED_OUT -> readings(subject, List.of(RequestTotals.OUT));
            case DISCLOSED -> group(subject, "disclosed");
            case PARTLY_DISCLOSED -> group(subject, "partlyDisclosed");
            case REFUSED -> group(subject, "refused");
            case UNABLE_TO_PROVIDE -> group(subject, "unableToProvide");
            case NOT_PROCESSED -> group(subject, "notProcessed");
            case OTHERWISE_HANDLED -> group(subject, "otherwiseHandled");
            case RECONSIDERATION -> readings(subject, List.of("disputes.reconsideration.total"));
            case SUIT ->
                readings(
                        subject,
                        List.of("disputes.directSuit.total", "disputes.suitAfterReconsideration.total"),
                        List.of("disputes.directSuit.total"),
                        List.of("disputes.suitAfterReconsideration.total"));
            case DIRECT_SUIT -> readings(subject, List.of("disputes.directSuit.total"));
            case SUIT_AFTER_RECONSIDERATION -> readings(subject, List.of("disputes.suitAfterReconsideration.total"));
            case DOCUMENTS_ISSUED ->
                subject.report().revision() == Revision.R2019
                        ? readings(subject, List.of(DOCUMENTS + "newlyMade"), List.of(DOCUMENTS + "newlyDisclosed"))
                        : readings(subject, List.of(DOCUMENTS + "issued"));
            case DOCUMENTS_REPEALED -> readings(subject, List.of(DOCUMENTS + "repealed"));
            case DOCUMENTS_IN_FORCE -> readings(subject, List.of(DOCUMENTS + "inForce"));
            case LICENSING, PENALTIES, COMPULSION -> List.of();
        };
    }

    /** The sum of one reading; empty where a figure of it has no number. */
    static Optional<BigDecimal> sum(Subject subject, List<Figure> reading) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : reading) {
            Optional<BigDecimal> number = subject.entry(figure.id()).flatMap(TableValues::number);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    static String zh(Subject subject, List<Figure> reading) {
        TableValues values = subject.values(reading.get(0).table()).orElseThrow();
        return Words.tableZh(reading.get(0).table())
                + terms(subject, values, reading, StatedFigures::nameZh, " ＋ ", " ＝ ");
    }

    static String en(Subject subject, List<Figure> reading) {
        TableValues values = subject.values(reading.get(0).table()).orElseThrow();
        return terms(subject, values, reading, Figure::id, " + ", " = ");
    }

    private static String terms(
            Subject subject,
            TableValues values,
            List<Figure> reading,
            Function<Figure, String> name,
            String plus,
            String equal) {
        String sum = Words.sum(values, reading, name, plus);
        return reading.size() == 1
                ? sum
                : sum + equal + sum(subject, reading).map(Words::number).orElse("?");
    }

    private static String nameZh(Figure figure) {
        return figure.table() == SectionKey.REQUESTS
                ? Words.rowZh(figure)
                : figure.row().text() + "·" + figure.column().text();
    }

    @SafeVarargs
    private static List<List<Figure>> readings(Subject subject, List<String>... readings) {
        List<List<Figure>> found = new ArrayList<>();
        for (List<String> ids : readings) {
            List<Figure> figures =
                    ids.stream().flatMap(id -> subject.figure(id).stream()).toList();
            if (figures.size() == ids.size()) {
                found.add(figures);
            }
        }
        return found;
    }

    /** All rows of one of the six results, in the column 总计. */
    private static List<List<Figure>> group(Subject subject, String name) {
        String row = "requests.outcomes." + name;
        List<Figure> figures = subject.values(SectionKey.REQUESTS).map(TableValues::figures).orElse(List.of()).stream()
                .filter(figure -> figure.id().endsWith(".total"))
                .filter(figure -> figure.id().startsWith(row + "."))
                .toList();
        return figures.isEmpty() ? List.of() : List.of(figures);
    }
}
