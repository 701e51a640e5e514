package org.gongkai.dataset;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.gongkai.finding.Findings;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;

/** 限时核查: checks reports of strangers, each for as long as it takes to be read at most. */
public final class TimedCheck {
    private final RuleSet rules;
    private final Duration time;

    /** Checks by {@code rules}, each report for {@code time} at most. */
    public TimedCheck(RuleSet rules, Duration time) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.time = Objects.requireNonNull(time, "time");
    }

    /** What the rules say; where the time is up before, nothing but that ({@code READ-LIMIT}). */
    public Findings check(AnnualReport report, RuleContext context) {
        long begin = System.nanoTime();
        try {
            return rules.check(report, context, () -> {
                Duration spent = Duration.ofNanos(System.nanoTime() - begin);
                if (spent.compareTo(time) > 0) {
                    throw new TimeUp(spent);
                }
            });
        } catch (TimeUp e) {
            String spent = e.spent.toMillis() + " ms of checking";
            return Findings.of(List.of(new LimitExceededException(spent, "timeBudget", time).finding()));
        }
    }

    /** Carries the end of time through the rules. */
    private static final class TimeUp extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Duration spent;

        TimeUp(Duration spent) {
            super("the time for checking is up", null, false, false);
            this.spent = spent;
        }
    }
}
