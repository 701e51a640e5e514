package org.gongkai.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/**
 * 对照结果: what the rounds of one pair measured.
 *
 * @param rounds in the order they ran; at least one
 */
record PairResult(Pair pair, List<Round> rounds) {

    /** Work and floor, one right after the other. */
    record Round(Measured floor, Measured work) {
        double ratio() {
            return work.micros() / floor.micros();
        }
    }

    /** Runs the pair; floor and work take turns, so that what else the machine does strikes both. */
    static PairResult of(Pair pair, Effort effort, String command) throws RunnerException {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < effort.rounds(); i++) {
            rounds.add(new Round(run(pair, effort, command, "floor"), run(pair, effort, command, "work")));
        }
        return new PairResult(pair, rounds);
    }

    private static Measured run(Pair pair, Effort effort, String command, String method) throws RunnerException {
        ChainedOptionsBuilder options = effort.options(pair.benchmark(), method, pair.isLong());
        return Measured.by(options.param("command", command).build(), pair.isLong());
    }

    double ratio() {
        return median(Round::ratio);
    }

    double least() {
        return rounds.stream().mapToDouble(Round::ratio).min().orElseThrow();
    }

    double greatest() {
        return rounds.stream().mapToDouble(Round::ratio).max().orElseThrow();
    }

    double median(ToDoubleFunction<Round> value) {
        return Measured.median(rounds.stream().mapToDouble(value));
    }
}
