package org.gongkai.validation;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Templates;

/** 六部分齐全且按序. A report without any section and without a page is data, of whose text nothing can be said. */
final class SectionsRule extends CatalogueRule {

    SectionsRule() {
        super("S-SECTIONS", Severity.ERROR, "《中华人民共和国政府信息公开条例》第五十条；" + FORM);
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        List<SectionTitle> titles = Templates.of(subject.report().revision()).sections();
        List<Section> sections = subject.report().sections();
        if (titles.isEmpty() || (sections.isEmpty() && !subject.context().hasPage())) {
            return;
        }
        int reached = -1;
        for (SectionTitle title : titles) {
            int at = indexOf(sections, title.key());
            if (at < 0) {
                findings.accept(subject.broken(this, title.key().key())
                        .severity(severityOf(title.key()))
                        .message(message(title.text(), title.key().key()))
                        .build());
            } else if (at < reached) {
                findings.accept(subject.broken(this, title.key().key())
                        .severity(Severity.WARNING)
                        .message(variant("order", title.text(), title.key().key()))
                        .build());
            } else {
                reached = at;
            }
        }
    }

    /** Sections 二 to 四 carry the tables. */
    private static Severity severityOf(SectionKey key) {
        return switch (key) {
            case PROACTIVE_DISCLOSURE, REQUESTS, DISPUTES -> Severity.ERROR;
            default -> Severity.WARNING;
        };
    }

    private static int indexOf(List<Section> sections, SectionKey key) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).key().filter(key::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
