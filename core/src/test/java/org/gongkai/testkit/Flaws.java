package org.gongkai.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;

/** What organs leave out, replace by a sign, or remark on. None of it makes a number wrong. */
final class Flaws {
    private static final int MOST_FLAWS = 40;

    private Flaws() {}

    static Arbitrary<AnnualReport> in(AnnualReport report) {
        List<Figure> figures = Templates.figures(report);
        return Combinators.combine(
                        Arbitraries.of(SectionKey.REQUESTS, SectionKey.DISPUTES).optional(0.3),
                        Placements.of(figures, change(), MOST_FLAWS))
                .as((onlyTotals, changes) -> changed(onlyTotals(report, onlyTotals), changes));
    }

    /** Nothing but the 总计 column of table 三, or the three 总计 of table 四, is filled. */
    private static AnnualReport onlyTotals(AnnualReport report, Optional<SectionKey> table) {
        AnnualReport left = report;
        for (Figure figure : Templates.figures(report)) {
            if (table.filter(figure.table()::equals).isPresent() && !figure.id().endsWith(".total")) {
                left = figure.with(left, Entry.blank());
            }
        }
        return left;
    }

    private static AnnualReport changed(AnnualReport report, Map<Figure, Change> changes) {
        AnnualReport changed = report;
        for (Map.Entry<Figure, Change> change : changes.entrySet()) {
            Figure figure = change.getKey();
            changed = figure.with(changed, change.getValue().of(figure.get(changed)));
        }
        return changed;
    }

    private static Arbitrary<Change> change() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(entry -> Entry.blank())),
                Tuple.of(1, Entries.placeholder().map(sign -> entry -> sign)),
                Tuple.of(2, Entries.remark().map(note -> entry -> remarked(entry, note))));
    }

    private static Entry remarked(Entry entry, String note) {
        if (entry instanceof Count count) {
            return Count.of(count.value(), note);
        }
        return entry instanceof Amount amount ? new Amount(amount.value(), amount.unit(), Optional.of(note)) : entry;
    }

    private interface Change {
        Entry of(Entry entry);
    }
}
