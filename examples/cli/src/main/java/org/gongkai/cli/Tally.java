package org.gongkai.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Identity;

/**
 * What was read of one table, and how its sums fare.
 *
 * @param table which table
 * @param read places with a number
 * @param blank places with nothing
 * @param unreadable places with something that is no number
 * @param held sums that hold
 * @param broken sums that do not
 * @param undecidable sums with a term that is no number
 */
record Tally(FormTable table, int read, int blank, int unreadable, int held, int broken, int undecidable) {

    static Tally of(FormTable table, AnnualReport report) {
        int read = 0;
        int blank = 0;
        for (Figure figure : table.figures()) {
            Entry entry = figure.get(report);
            blank += entry.isBlank() ? 1 : 0;
            read += entry.number().isPresent() ? 1 : 0;
        }
        int held = 0;
        int broken = 0;
        for (Identity identity : table.identities()) {
            Optional<BigDecimal> left = sum(identity.left(), report);
            Optional<BigDecimal> right = sum(identity.right(), report);
            if (left.isPresent() && right.isPresent()) {
                boolean equal = left.get().compareTo(right.get()) == 0;
                held += equal ? 1 : 0;
                broken += equal ? 0 : 1;
            }
        }
        int figures = table.figures().size();
        int sums = table.identities().size();
        return new Tally(table, read, blank, figures - read - blank, held, broken, sums - held - broken);
    }

    /** How many places the table has. */
    int places() {
        return read + blank + unreadable;
    }

    /** How many sums the form asks for. */
    int sums() {
        return held + broken + undecidable;
    }

    private static Optional<BigDecimal> sum(List<Figure> terms, AnnualReport report) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure term : terms) {
            Optional<BigDecimal> number = term.get(report).number();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }
}
