package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;

/** 有处理决定就应有项目: decisions need a power on the list, last year or after this year's change. */
final class DecisionNeedsItemRule extends RowComparison {

    DecisionNeedsItemRule() {
        super(
                "T2-DECISION-NEEDS-ITEM",
                Severity.WARNING,
                FORM + "：表二第（五）（六）项，处理决定依权力事项作出",
                Revision.R2019,
                "{2} > 0 ⇒ {0} > 0 or {0} + {1} > 0",
                List.of("licensing", "otherExternalServices", "penalties", "compulsion"),
                "previousYearItems",
                "change",
                "decisions");
    }

    @Override
    boolean holds(List<Optional<BigDecimal>> numbers) {
        Optional<BigDecimal> before = numbers.get(0);
        Optional<BigDecimal> change = numbers.get(1);
        Optional<BigDecimal> decisions = numbers.get(2);
        return decisions.filter(n -> n.signum() <= 0).isPresent()
                || before.filter(n -> n.signum() > 0).isPresent()
                || before.flatMap(n -> change.map(n::add))
                        .filter(n -> n.signum() > 0)
                        .isPresent();
    }
}
