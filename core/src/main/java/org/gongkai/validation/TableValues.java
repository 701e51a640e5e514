package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Applicant;
import org.gongkai.model.ByApplicant;
import org.gongkai.model.ByReviewResult;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.ReviewResult;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.wording.NumberText;

/** The entries of one table of one report, each taken out of it once. */
final class TableValues {
    /** No sum of plain counts: a term is blank, no count, or too large for careless adding. */
    static final long NOT_PLAIN = Long.MIN_VALUE;

    /** So small that a table full of them can't overflow a {@code long}. */
    private static final long PLAIN = 1L << 50;

    private static final List<Applicant> APPLICANTS = List.of(Applicant.values());
    private static final List<ReviewResult> RESULTS = List.of(ReviewResult.values());

    private final NumberedTable table;
    private final Entry[] entries;

    TableValues(NumberedTable table, AnnualReport report) {
        this.table = table;
        this.entries = entries(table.form(), report);
    }

    /** Tables 三 and 四 straight from the model, in form order, for their many figures cost much to reach one by one. */
    private static Entry[] entries(FormTable form, AnnualReport report) {
        List<Entry> entries = new ArrayList<>(form.figures().size());
        switch (form.key()) {
            case REQUESTS -> {
                addRow(entries, report.requests().newlyReceived());
                addRow(entries, report.requests().carriedIn());
                report.requests().outcomes().values().forEach(row -> addRow(entries, row));
                addRow(entries, report.requests().carriedOut());
            }
            case DISPUTES -> {
                addGroup(entries, report.disputes().reconsideration());
                addGroup(entries, report.disputes().directSuit());
                addGroup(entries, report.disputes().suitAfterReconsideration());
            }
            default -> form.figures().forEach(figure -> entries.add(figure.get(report)));
        }
        return entries.toArray(Entry[]::new);
    }

    private static void addRow(List<Entry> entries, ByApplicant row) {
        for (Applicant applicant : APPLICANTS) {
            entries.add(row.get(applicant));
        }
    }

    private static void addGroup(List<Entry> entries, ByReviewResult group) {
        for (ReviewResult result : RESULTS) {
            entries.add(group.get(result));
        }
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
            if (!(entries[position] instanceof Count count) || count.value() > PLAIN || count.value() < -PLAIN) {
                return NOT_PLAIN;
            }
            sum += count.value();
        }
        return sum;
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
