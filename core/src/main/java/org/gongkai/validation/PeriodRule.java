package org.gongkai.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;

/** 统计期限为报告年度的1月1日至12月31日. Says nothing where the text states no period. */
final class PeriodRule extends CatalogueRule {

    PeriodRule() {
        super("D-PERIOD", Severity.WARNING, "《中华人民共和国政府信息公开条例》第四十九条：报告上一年度的工作；" + FORM);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        OptionalInt year = subject.report().year();
        Set<String> told = new HashSet<>();
        for (Sentence sentence : subject.sentences()) {
            Optional<PeriodText> period = PeriodText.in(sentence.text());
            if (period.isEmpty() || !told.add(sentence.place())) {
                continue;
            }
            if (year.isEmpty()) {
                findings.accept(subject.undecidable(this, sentence.place())
                        .message(variant("undecidable", period.get().words()))
                        .build());
            } else if (!period.get().isYear(year.getAsInt())) {
                findings.accept(subject.broken(this, sentence.place())
                        .message(message(year.getAsInt(), period.get().words()))
                        .build());
            }
        }
    }
}
