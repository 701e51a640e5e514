package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.narrative.Narrative.Mention;

/** 数量单位: nobody publishes a hundred million pieces a year, so 万 was written behind a number that was in units. */
final class StatedUnitRule extends CatalogueRule {
    private static final BigDecimal TOO_MANY = BigDecimal.valueOf(100_000_000);
    private static final Set<String> PIECES = Set.of("件", "条", "篇", "份", "项", "起", "封", "期", "个");

    StatedUnitRule() {
        super("N-UNIT", Severity.NOTE, FORM + "：总体情况所列数量的单位");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (Mention mention : subject.narrative().quantities()) {
            if (mention.value().compareTo(TOO_MANY) >= 0 && PIECES.contains(mention.unit())) {
                findings.accept(subject.broken(this, mention.place().section().key())
                        .actual(mention.value())
                        .message(message(
                                Quotes.zh(mention.place(), mention.quote()),
                                Quotes.en(mention.place(), mention.quote()),
                                Words.number(mention.value())))
                        .build());
            }
        }
    }
}
