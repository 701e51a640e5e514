package org.gongkai.validation;

import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;

/** 三张表齐全: each table stands on the page. Without a page a table of blanks may just not have been filled yet. */
final class TablesRule extends CatalogueRule {

    TablesRule() {
        super("S-TABLES", Severity.ERROR, FORM + "：第二、三、四部分各有一表");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (TableValues values : subject.values()) {
            SectionKey table = values.table().form().key();
            if (subject.isMissing(table)) {
                findings.accept(subject.broken(this, table.key())
                        .message(message(Words.tableZh(table), Words.tableEn(table)))
                        .build());
            }
        }
    }
}
