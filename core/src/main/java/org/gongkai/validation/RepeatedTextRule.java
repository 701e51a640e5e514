package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.narrative.Similarity;

/** 与上一年度报告文字重复. Says nothing without the report of just that year, or of very short texts. */
final class RepeatedTextRule extends CatalogueRule {
    private static final BigDecimal MOST = BigDecimal.valueOf(50);

    RepeatedTextRule() {
        super("X-DUPTEXT", Severity.NOTE, "《政府信息公开工作年度报告》格式（国办公开办函〔2021〕30号附件）：不得抄袭、敷衍");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<BigDecimal> percent =
                subject.yearBefore().flatMap(before -> Similarity.percent(subject.report(), before.report()));
        if (percent.filter(same -> same.compareTo(MOST) > 0).isPresent()) {
            findings.accept(subject.broken(this, "")
                    .place(Optional.empty())
                    .places(List.of())
                    .formula("repeated ≤ 50%")
                    .expected(MOST)
                    .actual(percent.get())
                    .difference(percent.get().subtract(MOST))
                    .message(message(Words.number(percent.get())))
                    .build());
        }
    }
}
