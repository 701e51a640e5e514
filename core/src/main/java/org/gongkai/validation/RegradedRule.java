package org.gongkai.validation;

import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;

/** A rule whose breaches count as another severity. */
record RegradedRule(Rule rule, Severity severity) implements Rule {

    static RegradedRule of(Rule rule, Severity severity) {
        return new RegradedRule(rule instanceof RegradedRule regraded ? regraded.rule : rule, severity);
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public String basis() {
        return rule.basis();
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        rule.check(
                subject,
                finding -> findings.accept(
                        finding.outcome() == Verdict.BROKEN ? finding.withSeverity(severity) : finding));
    }
}
