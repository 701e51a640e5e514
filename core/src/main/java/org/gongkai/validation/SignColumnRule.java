package org.gongkai.validation;

import java.util.function.Consumer;
import org.gongkai.document.Source;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;

/** 正负号只出现在本年增/减: a sign printed elsewhere shows that the change stands in the wrong column. */
final class SignColumnRule extends CatalogueRule {
    private static final String SIGNS = "+-＋－−﹢﹣增减";

    SignColumnRule() {
        super("T2-SIGN-COLUMN", Severity.WARNING, FORM + "：表二（2019年版），仅“本年增/减”带正负号");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (subject.report().revision() != Revision.R2019 || !subject.context().hasPage()) {
            return;
        }
        subject.values(SectionKey.PROACTIVE_DISCLOSURE).ifPresent(values -> {
            for (Figure figure : values.figures()) {
                String text = subject.context()
                        .provenance()
                        .figure(figure.id())
                        .map(Source::text)
                        .orElse("");
                if (figure.kind() != FigureKind.CHANGE && isSigned(text)) {
                    findings.accept(subject.broken(this, figure.id())
                            .actual(values.number(figure))
                            .message(message(Words.placeZh(figure), figure.id(), text))
                            .build());
                }
            }
        });
    }

    /** A sign before a number; a lone dash is a placeholder. */
    private static boolean isSigned(String text) {
        String cell = text.strip();
        return !cell.isEmpty()
                && SIGNS.indexOf(cell.charAt(0)) >= 0
                && cell.chars().anyMatch(Character::isDigit);
    }
}
