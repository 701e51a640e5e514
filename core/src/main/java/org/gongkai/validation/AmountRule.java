package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Amount;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;

/** 金额不为负，并有单位: an amount is not negative, and unless it is 0 the form or the cell says its unit. */
final class AmountRule extends CatalogueRule {

    AmountRule() {
        super("T2-AMOUNT", Severity.WARNING, FORM + "：表二第（八）（九）项，金额单位");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.values(SectionKey.PROACTIVE_DISCLOSURE).ifPresent(values -> {
            for (int i = 0; i < values.figures().size(); i++) {
                Figure figure = values.figures().get(i);
                if (figure.kind() == FigureKind.AMOUNT) {
                    Entry entry = values.entry(i);
                    TableValues.number(entry).ifPresent(number -> check(subject, figure, entry, number, findings));
                }
            }
        });
    }

    private void check(Subject subject, Figure figure, Entry entry, BigDecimal number, Consumer<Finding> findings) {
        if (number.signum() < 0) {
            findings.accept(subject.broken(this, figure.id())
                    .actual(number)
                    .message(message(Words.placeZh(figure), figure.id(), Words.number(number)))
                    .build());
        } else if (number.signum() > 0 && unit(figure, entry).isEmpty()) {
            findings.accept(subject.broken(this, figure.id())
                    .actual(number)
                    .message(variant("unit", Words.placeZh(figure), figure.id(), Words.number(number)))
                    .build());
        }
    }

    private static Optional<Unit> unit(Figure figure, Entry entry) {
        return entry instanceof Amount amount ? amount.unit().or(figure::unit) : figure.unit();
    }
}
