package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;

/** 表四应有 15 个数据项: fewer on the page mean that a header or blank cells were lost. */
final class WidthRule extends CatalogueRule {

    WidthRule() {
        super("T4-WIDTH", Severity.WARNING, FORM + "：表四，三类各五栏");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.values(SectionKey.DISPUTES).ifPresent(values -> {
            if (subject.trace(SectionKey.DISPUTES).isEmpty()) {
                return;
            }
            int asked = values.figures().size();
            int shown = (int) values.figures().stream()
                    .filter(figure ->
                            subject.context().provenance().figure(figure.id()).isPresent())
                    .count();
            if (shown != asked) {
                findings.accept(subject.broken(this, SectionKey.DISPUTES.key())
                        .expected(BigDecimal.valueOf(asked))
                        .actual(BigDecimal.valueOf(shown))
                        .difference(BigDecimal.valueOf(shown - asked))
                        .message(message(asked, shown))
                        .build());
            }
        });
    }
}
