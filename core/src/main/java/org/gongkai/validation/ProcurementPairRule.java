package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;

/** 采购项目数量与采购总金额同为 0 或同不为 0. */
final class ProcurementPairRule extends RowComparison {

    ProcurementPairRule() {
        super(
                "T2-PROC-PAIR",
                Severity.WARNING,
                FORM + "：表二第（九）项，金额是所列项目的金额",
                Revision.R2019,
                "{0} = 0 ⇔ {1} = 0",
                List.of("centralizedProcurement"),
                "projects",
                "totalAmount");
    }

    @Override
    boolean holds(List<Optional<BigDecimal>> numbers) {
        Optional<BigDecimal> projects = numbers.get(0);
        Optional<BigDecimal> amount = numbers.get(1);
        return projects.isPresent()
                && amount.isPresent()
                && (projects.orElseThrow().signum() == 0)
                        == (amount.orElseThrow().signum() == 0);
    }
}
