package org.gongkai.validation;

import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;

/** 新旧格式混用: labels of another revision in a table, or table 三 in another revision than table 二. */
final class RevisionMixRule extends CatalogueRule {

    RevisionMixRule() {
        super("S-REVISION-MIX", Severity.WARNING, FORM + "：2019、2020年度用2019年版，2021年度起用2021年版");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (TableValues values : subject.values()) {
            SectionKey table = values.table().form().key();
            subject.trace(table)
                    .filter(trace -> !trace.foreign().isEmpty())
                    .ifPresent(trace -> findings.accept(subject.broken(this, table.key())
                            .message(message(
                                    Words.tableZh(table),
                                    Words.tableEn(table),
                                    trace.form().key(),
                                    String.join("、", trace.foreign())))
                            .build()));
            Revision form = values.table().form().form();
            if (form != subject.report().revision() && !values.allBlank()) {
                findings.accept(subject.broken(this, table.key())
                        .message(variant("tables", subject.report().revision().key(), form.key()))
                        .build());
            }
        }
    }
}
