package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;

/** 对外公开总数量不小于本年新公开数量: the cumulative number holds the new ones. */
final class PublicCumulativeRule extends RowComparison {

    PublicCumulativeRule() {
        super(
                "T2-PUBLIC-CUMUL",
                Severity.ERROR,
                FORM + "：表二第（一）项，对外公开总数量为累计数",
                Revision.R2019,
                "{1} ≥ {0}",
                List.of("rules", "normativeDocuments"),
                "newlyDisclosed",
                "totalDisclosed");
    }

    @Override
    boolean holds(List<Optional<BigDecimal>> numbers) {
        Optional<BigDecimal> fresh = numbers.get(0);
        Optional<BigDecimal> total = numbers.get(1);
        return total.flatMap(n -> fresh.map(n::compareTo)).filter(c -> c >= 0).isPresent();
    }

    @Override
    Optional<BigDecimal> expected(List<BigDecimal> numbers) {
        return Optional.of(numbers.get(0));
    }
}
