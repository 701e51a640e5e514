package org.gongkai.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;

/** 先签署后发布: a report is signed on the day it is published or before. Says nothing where either date is lacking. */
final class SignedFirstRule extends CatalogueRule {

    SignedFirstRule() {
        super("D-SIGN-LE-PUB", Severity.NOTE, "落款日期不晚于发布日期，是公文发布的先后次序");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        Optional<LocalDate> signed = subject.report().signedOn();
        Optional<LocalDate> published = subject.report().publishedOn();
        if (signed.isPresent() && published.isPresent() && signed.get().isAfter(published.get())) {
            findings.accept(subject.broken(this, "signedOn", "publishedOn")
                    .message(message(signed.get(), published.get()))
                    .build());
        }
    }
}
