package org.gongkai.validation;

import java.util.function.Consumer;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;

/**
 * 规则: one thing that a report must obey. A rule of your own is one class that implements this; hand it to
 * {@link RuleSet#with(Rule)}.
 *
 * <pre>{@code
 * public void check(Subject subject, Consumer<Finding> findings) {
 *     subject.entry("requests.newlyReceived.total").flatMap(Entry::number).filter(n -> n.signum() == 0)
 *             .ifPresent(n -> findings.accept(subject.broken(this, "requests.newlyReceived.total")
 *                     .message(new Message("本年没有收到申请", "no requests were received"))
 *                     .build()));
 * }
 * }</pre>
 *
 * <p>A rule keeps no state between reports, so that one set may serve many threads.
 */
public interface Rule {

    /** 编号, as {@code T3-BALANCE}: unique in a set, never renamed. */
    String id();

    /** 级别 of a breach. What can't be decided is always a {@link Severity#NOTE}. */
    Severity severity();

    /** 依据: the article, notice or table note that asks for it. */
    String basis();

    /**
     * Says what is broken or can't be decided, and nothing where the rule holds. Never throws for what a report says.
     *
     * @param subject the report with what is known about it
     * @param findings takes each finding; the set adds basis, source, line and fingerprint and puts them in order
     */
    void check(Subject subject, Consumer<Finding> findings);
}
