package org.gongkai.rollup;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Scope;

/**
 * What came in so far, by organ and in the order of names, so that neither the order of the reports nor the way they
 * were split changes anything. Of a report only its packed figures stay. Mutable.
 */
final class Gathered {
    private final String parent;
    private final int year;
    private final SortedMap<String, Organ> organs = new TreeMap<>();
    private final SortedMap<Skipped, Integer> skipped = new TreeMap<>();

    Gathered(String parent, int year) {
        this.parent = parent;
        this.year = year;
    }

    void add(AnnualReport report) {
        Optional<String> name = report.organ().map(String::strip).filter(organ -> !organ.isEmpty());
        Optional<Skipped.Reason> reason = reason(report, name);
        if (reason.isPresent()) {
            OptionalInt own = report.year();
            boolean isNameless = reason.get() == Skipped.Reason.NO_ORGAN;
            skipped.merge(
                    new Skipped(reason.get(), name.orElse(""), isNameless ? OptionalInt.empty() : own),
                    1,
                    Integer::sum);
        } else {
            organs.computeIfAbsent(OrganName.key(name.orElseThrow()), key -> new Organ(name.orElseThrow()))
                    .add(name.orElseThrow(), report);
        }
    }

    private Optional<Skipped.Reason> reason(AnnualReport report, Optional<String> name) {
        if (report.year().isPresent() && report.year().getAsInt() != year) {
            return Optional.of(Skipped.Reason.OTHER_YEAR);
        }
        if (name.isEmpty()) {
            return Optional.of(Skipped.Reason.NO_ORGAN);
        }
        if (report.year().isEmpty()) {
            return Optional.of(Skipped.Reason.NO_YEAR);
        }
        // Its own report would be the sum of which the others are parts, unless it says that it is of the organ alone.
        boolean isParent = OrganName.key(name.get()).equals(OrganName.key(parent))
                && !report.scope().equals(Optional.of(Scope.OWN));
        return isParent ? Optional.of(Skipped.Reason.PARENT) : Optional.empty();
    }

    Gathered addAll(Gathered other) {
        other.organs.forEach((key, organ) ->
                organs.computeIfAbsent(key, any -> new Organ(organ.name())).addAll(organ));
        other.skipped.forEach((report, count) -> skipped.merge(report, count, Integer::sum));
        return this;
    }

    String parent() {
        return parent;
    }

    int year() {
        return year;
    }

    Map<String, Organ> organs() {
        return organs;
    }

    Map<Skipped, Integer> skipped() {
        return skipped;
    }
}
