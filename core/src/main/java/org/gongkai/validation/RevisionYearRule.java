package org.gongkai.validation;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.Revision;

/** 格式与年度相符: the revision of the tables is the one in force for the report year. */
final class RevisionYearRule extends CatalogueRule {

    RevisionYearRule() {
        super("D-REVISION-YEAR", Severity.WARNING, FORM + "：2019、2020年度用2019年版，2021年度起用2021年版");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        OptionalInt year = subject.report().year();
        Revision form = subject.report().revision();
        if (year.isEmpty()) {
            findings.accept(subject.undecidable(this, "revision")
                    .message(variant("undecidable", zh(form), en(form)))
                    .build());
            return;
        }
        Revision expected = Revision.expectedFor(year.getAsInt());
        if (form != expected) {
            findings.accept(subject.broken(this, "revision")
                    .message(message(year.getAsInt(), zh(expected), zh(form), en(expected), en(form)))
                    .build());
        }
    }

    private static String zh(Revision form) {
        return form == Revision.NARRATIVE ? "叙述体" : form.key() + "年版";
    }

    private static String en(Revision form) {
        return form == Revision.NARRATIVE ? "narrative report" : "form of " + form.key();
    }
}
