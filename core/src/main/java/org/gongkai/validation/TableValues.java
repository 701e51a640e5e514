package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.ByApplicant;
import org.gongkai.model.ByReviewResult;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Outcome;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.wording.NumberText;

/** The numbers of one table of one report, each plain count taken out of it once. */
final class TableValues {
    /** No sum of plain counts: a term is blank, no count, or too large for careless adding. */
    static final long NOT_PLAIN = Long.MIN_VALUE;

    /** So small that a table full of them can't overflow a {@code long}. */
    private static final long PLAIN = 1L << 50;

    /** To look them up one by one is quicker than to walk through those that a form has. */
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final NumberedTable table;
    private final AnnualReport report;

    /** The plain counts by position, {@link #NOT_PLAIN} for any other entry. */
    private final long[] counts;

    private final boolean allPlainAndNotNegative;

    TableValues(NumberedTable table, AnnualReport report) {
        this.table = table;
        this.report = report;
        this.counts = counts(table.form(), report);
        boolean allPlain = true;
        for (long count : counts) {
            allPlain &= count >= 0;
        }
        this.allPlainAndNotNegative = allPlain;
    }

    /** Tables 三 and 四 straight from the model, in form order, for their many figures cost much to reach one by one. */
    private static long[] counts(FormTable form, AnnualReport report) {
        List<Figure> figures = form.figures();
        long[] counts = new long[figures.size()];
        switch (form.key()) {
            case REQUESTS -> {
                int at = put(report.requests().newlyReceived(), counts, 0);
                at = put(report.requests().carriedIn(), counts, at);
                Map<Outcome, ByApplicant> outcomes = report.requests().outcomes();
                for (Outcome outcome : OUTCOMES) {
                    ByApplicant row = outcomes.get(outcome);
                    at = row == null ? at : put(row, counts, at);
                }
                put(report.requests().carriedOut(), counts, at);
            }
            case DISPUTES -> {
                int at = put(report.disputes().reconsideration(), counts, 0);
                at = put(report.disputes().directSuit(), counts, at);
                put(report.disputes().suitAfterReconsideration(), counts, at);
            }
            default -> {
                for (int i = 0; i < counts.length; i++) {
                    counts[i] = plain(figures.get(i).get(report));
                }
            }
        }
        return counts;
    }

    /** Puts a row in from a position on; gives the position behind it. */
    private static int put(ByApplicant row, long[] counts, int from) {
        counts[from] = plain(row.naturalPerson());
        counts[from + 1] = plain(row.commercialEnterprise());
        counts[from + 2] = plain(row.researchInstitution());
        counts[from + 3] = plain(row.publicBenefitOrganization());
        counts[from + 4] = plain(row.legalServiceInstitution());
        counts[from + 5] = plain(row.otherOrganization());
        counts[from + 6] = plain(row.total());
        return from + 7;
    }

    private static int put(ByReviewResult group, long[] counts, int from) {
        counts[from] = plain(group.upheld());
        counts[from + 1] = plain(group.corrected());
        counts[from + 2] = plain(group.otherOutcome());
        counts[from + 3] = plain(group.pending());
        counts[from + 4] = plain(group.total());
        return from + 5;
    }

    private static long plain(Entry entry) {
        return entry instanceof Count count && count.value() <= PLAIN && count.value() >= -PLAIN
                ? count.value()
                : NOT_PLAIN;
    }

    NumberedTable table() {
        return table;
    }

    List<Figure> figures() {
        return table.form().figures();
    }

    Entry entry(int position) {
        return figures().get(position).get(report);
    }

    Entry entry(Figure figure) {
        return figure.get(report);
    }

    /** Whether counts stand everywhere, of which none is to be asked about by itself. */
    boolean areAllPlainAndNotNegative() {
        return allPlainAndNotNegative;
    }

    /** Whether a count stands there of which nothing more is to be asked by itself. */
    boolean isPlainAndNotNegative(int position) {
        return counts[position] >= 0;
    }

    /** Whether a count stands there, and none too large for careless adding. */
    boolean isPlain(int position) {
        return counts[position] != NOT_PLAIN;
    }

    boolean allBlank() {
        for (int i = 0; i < counts.length; i++) {
            if (isPlain(i) || !entry(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The sum of plain counts, or {@link #NOT_PLAIN}. */
    long plainSum(int[] positions) {
        long sum = 0;
        for (int position : positions) {
            if (!isPlain(position)) {
                return NOT_PLAIN;
            }
            sum += counts[position];
        }
        return sum;
    }

    /** Whether a number stands in each of these places. */
    boolean areNumbers(int[] positions) {
        for (int position : positions) {
            if (!isPlain(position) && number(entry(position)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The number in a place; empty for a blank, what can't be read, and what is no sensible length. */
    Optional<BigDecimal> number(Figure figure) {
        int position = table.position(figure.id());
        return isPlain(position) ? Optional.of(BigDecimal.valueOf(counts[position])) : number(entry(figure));
    }

    /** The number of an entry; empty for a blank, what can't be read, and what is no sensible length. */
    static Optional<BigDecimal> number(Entry entry) {
        return entry.number().filter(NumberText::isSensible);
    }
}
