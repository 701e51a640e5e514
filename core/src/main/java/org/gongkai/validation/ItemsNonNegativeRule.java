package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;

/** 上一年项目数量加本年增/减不小于 0: no list of items can shrink below none. */
final class ItemsNonNegativeRule extends RowComparison {

    ItemsNonNegativeRule() {
        super(
                "T2-ITEMS-NONNEG",
                Severity.ERROR,
                FORM + "：表二第（五）（六）（八）项，本年增/减以上一年项目数量为基数",
                Revision.R2019,
                "{0} + {1} ≥ 0",
                List.of("licensing", "otherExternalServices", "penalties", "compulsion", "administrativeFees"),
                "previousYearItems",
                "change");
    }

    @Override
    boolean holds(List<Optional<BigDecimal>> numbers) {
        Optional<BigDecimal> change = numbers.get(1);
        return numbers.get(0)
                .flatMap(before -> change.map(before::add))
                .filter(after -> after.signum() >= 0)
                .isPresent();
    }

    @Override
    BigDecimal actual(List<BigDecimal> numbers) {
        return numbers.get(0).add(numbers.get(1));
    }

    @Override
    Optional<BigDecimal> expected(List<BigDecimal> numbers) {
        return Optional.of(BigDecimal.ZERO);
    }
}
