package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;

/**
 * 大起大落: a count that is more than five times that of the year before, or less than a fifth. Looks at the totals of
 * tables 三 and 四 and at what both forms of table 二 count, and only where one of the two is 10 or more.
 */
final class JumpRule extends CatalogueRule {
    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final BigDecimal TIMES = BigDecimal.valueOf(5);

    JumpRule() {
        super("X-JUMP", Severity.NOTE, "核查惯例：与上一年度相差五倍以上的数应予复核");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<Subject> before = subject.yearBefore();
        if (before.isEmpty()) {
            return;
        }
        for (TableValues values : subject.values()) {
            for (Figure figure : values.figures()) {
                if (isTold(figure)) {
                    check(subject, before.get(), values, figure, findings);
                }
            }
        }
    }

    private static boolean isTold(Figure figure) {
        return figure.table() == SectionKey.PROACTIVE_DISCLOSURE
                ? figure.kind() == FigureKind.COUNT
                : figure.id().endsWith(".total");
    }

    private void check(Subject subject, Subject before, TableValues values, Figure figure, Consumer<Finding> findings) {
        Optional<BigDecimal> now = values.number(figure);
        Optional<BigDecimal> then = before.entry(figure.id()).flatMap(TableValues::number);
        if (now.isPresent() && then.isPresent() && isJump(now.get(), then.get())) {
            findings.accept(subject.broken(this, figure.id())
                    .actual(now)
                    .message(message(
                            Words.placeZh(figure), figure.id(), Words.number(now.get()), Words.number(then.get())))
                    .build());
        }
    }

    private static boolean isJump(BigDecimal now, BigDecimal then) {
        BigDecimal more = now.max(then);
        BigDecimal less = now.min(then);
        return more.compareTo(FEW) >= 0 && less.signum() >= 0 && more.compareTo(less.multiply(TIMES)) > 0;
    }
}
