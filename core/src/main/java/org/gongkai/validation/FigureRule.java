package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;

/**
 * What each number of a table must be by itself. A blank claims nothing, and what can't be read is for the reader to
 * say.
 */
final class FigureRule extends CatalogueRule {
    private final SectionKey table;
    private final Predicate<FigureKind> kinds;
    private final boolean whole;
    private final boolean notNegative;

    private FigureRule(
            String id,
            SectionKey table,
            Predicate<FigureKind> kinds,
            boolean whole,
            boolean notNegative,
            Severity severity,
            String basis) {
        super(id, severity, basis);
        this.table = table;
        this.kinds = kinds;
        this.whole = whole;
        this.notNegative = notNegative;
    }

    /** Counts are whole and not negative. */
    static FigureRule counts(String id, SectionKey table, String basis) {
        return new FigureRule(id, table, kind -> kind == FigureKind.COUNT, true, true, Severity.ERROR, basis);
    }

    /** Counts are not negative. */
    static FigureRule notNegative(String id, SectionKey table, String basis) {
        return new FigureRule(id, table, kind -> kind == FigureKind.COUNT, false, true, Severity.ERROR, basis);
    }

    /** Counts and changes are whole. */
    static FigureRule whole(String id, SectionKey table, String basis) {
        return new FigureRule(id, table, kind -> kind != FigureKind.AMOUNT, true, false, Severity.ERROR, basis);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (TableValues values : subject.values()) {
            if (values.table().form().key() == table && !values.areAllPlainAndNotNegative()) {
                for (int i = 0; i < values.figures().size(); i++) {
                    if (!values.isPlainAndNotNegative(i) && !values.entry(i).isBlank()) {
                        closer(subject, values.figures().get(i), values.entry(i), findings);
                    }
                }
            }
        }
    }

    private void closer(Subject subject, Figure figure, Entry entry, Consumer<Finding> findings) {
        if (!kinds.test(figure.kind())) {
            return;
        }
        TableValues.number(entry).ifPresent(number -> {
            if (notNegative && number.signum() < 0) {
                findings.accept(finding(subject, figure, number, ""));
            } else if (whole && number.stripTrailingZeros().scale() > 0) {
                findings.accept(finding(subject, figure, number, notNegative ? "fraction" : ""));
            }
        });
    }

    private Finding finding(Subject subject, Figure figure, BigDecimal number, String variant) {
        Object[] arguments = {Words.placeZh(figure), figure.id(), Words.number(number)};
        Finding breach = subject.broken(this, figure.id())
                .actual(number)
                .message(variant.isEmpty() ? message(arguments) : variant(variant, arguments))
                .build();
        return table == SectionKey.PROACTIVE_DISCLOSURE
                ? breach
                : subject.suspects().addAt(breach);
    }
}
