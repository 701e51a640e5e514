package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;

/** 规章大于 0 的机关应有规章制定权. A blank claims nothing here: an organ without the power may well leave the row empty. */
final class RuleMakerRule extends CatalogueRule {
    private static final String ROW = "proactiveDisclosure.rules";

    RuleMakerRule() {
        super("T2-RULEMAKER", Severity.WARNING, "《中华人民共和国立法法》第九十一条、第九十三条：有权制定规章的机关");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<TableValues> table = subject.values(SectionKey.PROACTIVE_DISCLOSURE);
        if (table.isEmpty()) {
            return;
        }
        TableValues values = table.orElseThrow();
        List<Figure> positive = positive(values);
        if (positive.isEmpty()) {
            return;
        }
        String organ = subject.report().organ().orElse("");
        Optional<OrganKind> kind = subject.context().organKind().or(() -> OrganKind.ofName(organ));
        if (kind.map(OrganKind::makesRules).orElse(false)) {
            return;
        }
        String name = organ.isEmpty() ? "—" : organ;
        Figure first = positive.get(0);
        String number = values.number(first).map(Words::number).orElse("");
        Finding.Builder finding = kind.isPresent()
                ? subject.broken(this, first.id())
                        .message(message(name, first.id(), Words.columnZh(first), number))
                        .actual(values.number(first))
                        .expected(BigDecimal.ZERO)
                        .difference(values.number(first))
                : subject.undecidable(this, first.id())
                        .message(variant("undecidable", name, first.id(), Words.columnZh(first), number));
        findings.accept(
                finding.places(positive.stream().map(Figure::id).toList()).build());
    }

    private static List<Figure> positive(TableValues values) {
        List<Figure> positive = new ArrayList<>();
        for (Figure figure : values.table().row(ROW)) {
            if (values.number(figure).filter(number -> number.signum() > 0).isPresent()) {
                positive.add(figure);
            }
        }
        return positive;
    }
}
