package org.gongkai.validation;

import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.SectionKey;

/** 表三印有勾稽关系说明. Cut or misspelt it is still there. */
final class NoteRule extends CatalogueRule {

    NoteRule() {
        super("S-NOTE", Severity.NOTE, FORM + "：表三左上角的勾稽关系说明");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        subject.trace(SectionKey.REQUESTS)
                .filter(trace -> !subject.values().isEmpty()
                        && !trace.labels().contains(LabelRule.NOTE)
                        && !trace.damaged().contains(LabelRule.NOTE))
                .ifPresent(trace -> findings.accept(
                        subject.broken(this, LabelRule.NOTE).message(message()).build()));
    }
}
