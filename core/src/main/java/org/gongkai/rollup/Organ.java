package org.gongkai.rollup;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Scope;

/** What came in of one organ for the year: each version of its figures once, and how often. Mutable while gathering. */
final class Organ {
    private final SortedMap<Packed, Integer> versions = new TreeMap<>();
    private final Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    private String name;

    Organ(String name) {
        this.name = name;
    }

    void add(String spelling, AnnualReport report) {
        spelled(spelling);
        report.scope().ifPresent(scopes::add);
        versions.merge(Packed.of(report), 1, Integer::sum);
    }

    void addAll(Organ other) {
        spelled(other.name);
        scopes.addAll(other.scopes);
        other.versions.forEach((version, count) -> versions.merge(version, count, Integer::sum));
    }

    /** Of several spellings always the same one. */
    private void spelled(String spelling) {
        if (spelling.compareTo(name) < 0) {
            name = spelling;
        }
    }

    String name() {
        return name;
    }

    Set<Scope> scopes() {
        return scopes;
    }

    /** Whether its reports say different things, so that none of them can be summed. */
    boolean isContradictory() {
        return versions.size() > 1;
    }

    /** The figures, of several versions those of one. */
    Packed figures() {
        return versions.firstKey();
    }

    int versionCount() {
        return versions.size();
    }

    int reportCount() {
        return versions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
