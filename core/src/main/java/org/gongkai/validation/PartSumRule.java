package org.gongkai.validation;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.narrative.PartList;

/**
 * “其中”各项不超过总数: the parts that the prose counts out of a total are not more than it, and make it up where the list ends
 * with 其他. Lists that say 主要包括 or 等, and those that leave parts out, say nothing.
 */
final class PartSumRule extends CatalogueRule {
    PartSumRule() {
        super("N-PARTSUM", Severity.NOTE, FORM + "：总体情况所列分项之和应等于总数");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (PartList list : subject.narrative().lists()) {
            if (!list.isPossible()) {
                String sum = list.parts().stream().map(Words::number).collect(Collectors.joining(" ＋ "));
                findings.accept(subject.broken(this, list.place().section().key())
                        .formula("parts = total")
                        .expected(list.total())
                        .actual(list.sum())
                        .difference(list.sum().subtract(list.total()))
                        .message(message(
                                Quotes.zh(list.place(), list.quote()),
                                Quotes.en(list.place(), list.quote()),
                                sum,
                                Words.number(list.sum()),
                                Words.number(list.total())))
                        .build());
            }
        }
    }
}
