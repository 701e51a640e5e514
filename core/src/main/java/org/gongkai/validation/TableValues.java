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

/** The entries of one table of one report, each taken out of it once. */
final class TableValues {
    /** No sum of plain counts: a term is blank, no count, or too large for careless adding. */
    static final long NOT_PLAIN = Long.MIN_VALUE;

    /** So small that a table full of them can't overflow a {@code long}. */
    private static final long PLAIN = 1L << 50;

    /** To look them up one by one is quicker than to walk through those that a form has. */
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final NumberedTable table;
    private final Entry[] entries;

    /** The plain counts among the entries, {@link #NOT_PLAIN} for any other. */
    private final long[] counts;

    private final boolean allPlainAndNotNegative;

    TableValues(NumberedTable table, AnnualReport report) {
        this.table = table;
        this.entries = entries(table.form(), report);
        this.counts = new long[entries.length];
        boolean allPlain = true;
        for (int i = 0; i < entries.length; i++) {
            counts[i] = plain(entries[i]);
            allPlain &= counts[i] >= 0;
        }
        this.allPlainAndNotNegative = allPlain;
    }

    /** Tables 三 and 四 straight from the model, in form order, for their many figures cost much to reach one by one. */
    private static Entry[] entries(FormTable form, AnnualReport report) {
        List<Figure> figures = form.figures();
        Entry[] entries = new Entry[figures.size()];
        switch (form.key()) {
            case REQUESTS -> {
                int at = put(report.requests().newlyReceived(), entries, 0);
                at = put(report.requests().carriedIn(), entries, at);
                Map<Outcome, ByApplicant> outcomes = report.requests().outcomes();
                for (Outcome outcome : OUTCOMES) {
                    ByApplicant row = outcomes.get(outcome);
                    at = row == null ? at : put(row, entries, at);
                }
                put(report.requests().carriedOut(), entries, at);
            }
            case DISPUTES -> {
                int at = put(report.disputes().reconsideration(), entries, 0);
                at = put(report.disputes().directSuit(), entries, at);
                put(report.disputes().suitAfterReconsideration(), entries, at);
            }
            default -> {
                for (int i = 0; i < entries.length; i++) {
                    entries[i] = figures.get(i).get(report);
                }
            }
        }
        return entries;
    }

    /** Puts a row in from a position on; gives the position behind it. */
    private static int put(ByApplicant row, Entry[] entries, int from) {
        entries[from] = row.naturalPerson();
        entries[from + 1] = row.commercialEnterprise();
        entries[from + 2] = row.researchInstitution();
        entries[from + 3] = row.publicBenefitOrganization();
        entries[from + 4] = row.legalServiceInstitution();
        entries[from + 5] = row.otherOrganization();
        entries[from + 6] = row.total();
        return from + 7;
    }

    private static int put(ByReviewResult group, Entry[] entries, int from) {
        entries[from] = group.upheld();
        entries[from + 1] = group.corrected();
        entries[from + 2] = group.otherOutcome();
        entries[from + 3] = group.pending();
        entries[from + 4] = group.total();
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
        return entries[position];
    }

    Entry entry(Figure figure) {
        return entries[table.position(figure.id())];
    }

    /** Whether counts stand everywhere, of which none is to be asked about by itself. */
    boolean areAllPlainAndNotNegative() {
        return allPlainAndNotNegative;
    }

    /** Whether a count stands there of which nothing more is to be asked by itself. */
    boolean isPlainAndNotNegative(int position) {
        return counts[position] >= 0;
    }

    boolean allBlank() {
        for (Entry entry : entries) {
            if (!entry.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The sum of plain counts, or {@link #NOT_PLAIN}. */
    long plainSum(int[] positions) {
        long sum = 0;
        for (int position : positions) {
            if (counts[position] == NOT_PLAIN) {
                return NOT_PLAIN;
            }
            sum += counts[position];
        }
        return sum;
    }

    /** Whether a number stands in each of these places. */
    boolean areNumbers(int[] positions) {
        for (int position : positions) {
            if (counts[position] == NOT_PLAIN && number(entries[position]).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The number in a place; empty for a blank, what can't be read, and what is no sensible length. */
    Optional<BigDecimal> number(Figure figure) {
        return number(entry(figure));
    }

    /** The number of an entry; empty for a blank, what can't be read, and what is no sensible length. */
    static Optional<BigDecimal> number(Entry entry) {
        return entry.number().filter(NumberText::isSensible);
    }
}
