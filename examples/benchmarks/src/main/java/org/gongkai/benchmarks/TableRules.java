package org.gongkai.benchmarks;

import java.util.concurrent.TimeUnit;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.gongkai.validation.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All rules of the tables on a report that keeps them; the floor adds the same sums up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TableRules {
    private final AnnualReport report = Inputs.report();
    private final RuleSet rules = of();

    /** The standard rules about tables 二, 三 and 四. */
    static RuleSet of() {
        return RuleSet.of(RuleSet.standard().rules().stream()
                .filter(rule -> rule.id().matches("T[234]-.*"))
                .toList());
    }

    @Benchmark
    public boolean floor() {
        return SumsByHand.areRight(report);
    }

    @Benchmark
    public Findings work() {
        return rules.check(report);
    }
}
