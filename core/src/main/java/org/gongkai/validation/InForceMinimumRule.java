package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;

/** 现行有效件数不小于本年制发减本年废止: what was issued and not repealed is in force. */
final class InForceMinimumRule extends RowComparison {

    InForceMinimumRule() {
        super(
                "T2-INFORCE-MIN",
                Severity.ERROR,
                FORM + "：表二第（一）项，现行有效件数含本年制发而未废止的文件",
                Revision.R2021,
                "{2} ≥ max(0, {0} - {1})",
                List.of("rules", "normativeDocuments"),
                "issued",
                "repealed",
                "inForce");
    }

    @Override
    boolean holds(List<Optional<BigDecimal>> numbers) {
        Optional<BigDecimal> least = numbers.get(0)
                .flatMap(issued -> numbers.get(1).map(issued::subtract))
                .map(BigDecimal.ZERO::max);
        return numbers.get(2)
                .flatMap(inForce -> least.map(inForce::compareTo))
                .filter(compared -> compared >= 0)
                .isPresent();
    }

    @Override
    Optional<BigDecimal> expected(List<BigDecimal> numbers) {
        return Optional.of(numbers.get(0).subtract(numbers.get(1)).max(BigDecimal.ZERO));
    }
}
