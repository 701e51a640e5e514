package org.gongkai.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;

/** 年度未满即签署或发布: figures of a year are not complete before its end. */
final class YearEndRule extends CatalogueRule {

    YearEndRule() {
        super("D-AFTER-YEAREND", Severity.NOTE, "《中华人民共和国政府信息公开条例》第四十九条：报告的是上一年度的工作");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        check(subject, "signedOn", "signed", subject.report().signedOn(), findings);
        check(subject, "publishedOn", "published", subject.report().publishedOn(), findings);
    }

    private void check(
            Subject subject, String place, String act, Optional<LocalDate> date, Consumer<Finding> findings) {
        OptionalInt year = subject.report().year();
        if (date.isEmpty()) {
            return;
        }
        if (year.isEmpty()) {
            findings.accept(subject.undecidable(this, place)
                    .message(variant("undecidable", date.get()))
                    .build());
        } else if (date.get().getYear() <= year.getAsInt()) {
            findings.accept(subject.broken(this, place)
                    .message(variant(act, year.getAsInt(), date.get()))
                    .build());
        }
    }
}
