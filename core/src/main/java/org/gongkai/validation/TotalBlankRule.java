package org.gongkai.validation;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;

/** 有分项就应有总计: a row of table 三 with a number in any column has one in 总计 too. */
final class TotalBlankRule extends CatalogueRule {

    TotalBlankRule() {
        super("T3-TOTAL-BLANK", Severity.WARNING, FORM + "：表三“总计”列为各类申请人之和");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.values(SectionKey.REQUESTS).ifPresent(values -> {
            int width = values.table().form().blocks().get(0).columns().size();
            for (int last = width - 1; last < values.figures().size(); last += width) {
                if (!values.isPlain(last)
                        && TableValues.number(values.entry(last)).isEmpty()) {
                    check(subject, values, values.figures().subList(last - width + 1, last + 1), findings);
                }
            }
        });
    }

    private void check(Subject subject, TableValues values, List<Figure> row, Consumer<Finding> findings) {
        Figure total = row.get(row.size() - 1);
        List<Figure> given =
                row.stream().filter(figure -> values.number(figure).isPresent()).toList();
        if (!given.isEmpty()) {
            findings.accept(subject.broken(
                            this, total.id(), given.stream().map(Figure::id).toArray(String[]::new))
                    .message(message(
                            total.row().text(),
                            total.id(),
                            Words.sum(values, given, Words::columnZh, "、"),
                            Words.sum(values, given, Words::columnEn, ", "),
                            Words.lackZh(values.entry(total)),
                            Words.lackEn(values.entry(total))))
                    .build());
        }
    }
}
