package org.gongkai.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unreadable;

/** 空白与占位符: one finding a table counts the places that are blank or hold a placeholder. */
final class BlankRule extends CatalogueRule {

    BlankRule() {
        super("S-BLANK", Severity.WARNING, FORM + "：各数据项均应填数，没有发生填 0");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (TableValues values : subject.values()) {
            int lacking = 0;
            for (int i = 0; i < values.figures().size(); i++) {
                lacking += !values.isPlain(i) && lacks(values.entry(i)) ? 1 : 0;
            }
            SectionKey table = values.table().form().key();
            if (lacking > 0 && !subject.isMissing(table)) {
                findings.accept(finding(subject, values, table));
            }
        }
    }

    private Finding finding(Subject subject, TableValues values, SectionKey table) {
        List<String> places = new ArrayList<>();
        int blank = 0;
        for (int i = 0; i < values.figures().size(); i++) {
            Entry entry = values.entry(i);
            if (lacks(entry)) {
                places.add(values.figures().get(i).id());
                blank += entry.isBlank() ? 1 : 0;
            }
        }
        return subject.broken(this, table.key())
                .places(places)
                .expected(BigDecimal.ZERO)
                .actual(BigDecimal.valueOf(places.size()))
                .difference(BigDecimal.valueOf(places.size()))
                .message(message(
                        Words.tableZh(table),
                        Words.tableEn(table),
                        values.figures().size(),
                        blank,
                        places.size() - blank))
                .build();
    }

    private static boolean lacks(Entry entry) {
        return entry.isBlank() || isPlaceholder(entry);
    }

    /** A mark without letter or digit, or a word for nothing. */
    private static boolean isPlaceholder(Entry entry) {
        return entry instanceof Unreadable unreadable
                && (unreadable.text().equals("无")
                        || unreadable.text().equals("不适用")
                        || unreadable.text().codePoints().noneMatch(Character::isLetterOrDigit));
    }
}
