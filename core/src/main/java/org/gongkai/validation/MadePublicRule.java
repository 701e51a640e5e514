package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Severity;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;

/** 本年新制作多于本年新公开: lawful, but worth a word where no remark says why. */
final class MadePublicRule extends RowComparison {

    MadePublicRule() {
        super(
                "T2-MADE-PUBLIC",
                Severity.NOTE,
                FORM + "：表二第（一）项；《中华人民共和国政府信息公开条例》第二十条第（一）项",
                Revision.R2019,
                "{1} ≤ {0}",
                List.of("rules", "normativeDocuments"),
                "newlyDisclosed",
                "newlyMade");
    }

    @Override
    boolean holds(List<Optional<BigDecimal>> numbers) {
        Optional<BigDecimal> disclosed = numbers.get(0);
        Optional<BigDecimal> made = numbers.get(1);
        return made.flatMap(n -> disclosed.map(n::compareTo))
                .filter(c -> c <= 0)
                .isPresent();
    }

    @Override
    Optional<BigDecimal> expected(List<BigDecimal> numbers) {
        return Optional.of(numbers.get(0));
    }

    @Override
    boolean explainedBy(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.note().isPresent());
    }
}
