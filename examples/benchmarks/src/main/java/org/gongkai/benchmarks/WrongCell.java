package org.gongkai.benchmarks;

import java.util.concurrent.TimeUnit;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Outcome;
import org.gongkai.validation.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The suspects for one wrong number, found while the tables are checked; the floor checks them where all is right. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WrongCell {
    private final AnnualReport right = Inputs.report();
    private final AnnualReport wrong = wrong(right);
    private final RuleSet rules = TableRules.of();

    /** One more in a place that a row, a column and through its total the balance count on. */
    static AnnualReport wrong(AnnualReport report) {
        Entry entry = report.requests().outcome(Outcome.DISCLOSED).naturalPerson();
        Entry more = Entry.of(entry.count().orElseThrow() + 1);
        return report.withRequests(report.requests()
                .withOutcome(
                        Outcome.DISCLOSED,
                        report.requests().outcome(Outcome.DISCLOSED).withNaturalPerson(more)));
    }

    @Benchmark
    public Findings floor() {
        return rules.check(right);
    }

    @Benchmark
    public Findings work() {
        return rules.check(wrong);
    }
}
