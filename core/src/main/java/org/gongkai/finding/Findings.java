package org.gongkai.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 发现的清单: findings in a fixed order. Immutable.
 *
 * @param list the findings, in order
 */
public record Findings(List<Finding> list) implements Iterable<Finding> {

    private static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    public Findings {
        list = List.copyOf(list);
    }

    /** No findings. */
    public static Findings none() {
        return NONE;
    }

    /** These findings, in the order given. */
    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(List.copyOf(findings));
    }

    /** The findings of this severity or a graver one. */
    public Findings atLeast(Severity severity) {
        return where(finding -> finding.severity().isAtLeast(severity));
    }

    /** The findings that are certain: all but the undecidable. */
    public Findings broken() {
        return where(finding -> finding.outcome() == Verdict.BROKEN);
    }

    /** 无法判定: the rules with a blank or unreadable term. */
    public Findings undecidable() {
        return where(finding -> finding.outcome() == Verdict.UNDECIDABLE);
    }

    /** The findings with this id. */
    public Findings withId(String id) {
        return where(finding -> finding.id().equals(id));
    }

    /** The findings that name this figure, as their place or among the figures involved. */
    public Findings at(String place) {
        return where(finding -> finding.place().filter(place::equals).isPresent()
                || finding.places().contains(place));
    }

    /** The findings that fulfil a condition, in the same order. */
    public Findings where(Predicate<Finding> condition) {
        return of(list.stream().filter(condition).toList());
    }

    /** These findings and then others. */
    public Findings and(Findings others) {
        List<Finding> both = new ArrayList<>(list);
        both.addAll(others.list);
        return of(both);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /** The findings in order. */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}
