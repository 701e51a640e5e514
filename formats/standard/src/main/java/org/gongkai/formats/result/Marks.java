package org.gongkai.formats.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;

/** Which places of the form are marked, and how. */
final class Marks {
    /**
     * A sign in a cell.
     *
     * @param number the finding's number on the page
     * @param severity of the finding
     * @param suspect whether the place is one that is probably wrong, and not the place of the finding
     */
    record Mark(int number, Severity severity, boolean suspect) {}

    /** How a label is spelt is not worth a sign. */
    private static final String LABEL = "READ-LABEL";

    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final Set<String> involved = new HashSet<>();

    private Marks() {}

    static Marks of(List<Numbered> all) {
        Marks marks = new Marks();
        for (Numbered one : all) {
            if (!one.first().id().equals(LABEL)) {
                one.findings().forEach(finding -> marks.add(finding, one.number()));
            }
        }
        return marks;
    }

    /** The signs of a place, in the order of their numbers; a place is marked once by one finding. */
    List<Mark> at(String place) {
        return marks.getOrDefault(place, List.of());
    }

    /** Whether a figure takes part in a relation that does not hold. */
    boolean isInvolved(String place) {
        return involved.contains(place);
    }

    boolean isEmpty() {
        return marks.isEmpty();
    }

    private void add(Finding finding, int number) {
        finding.place().ifPresent(place -> mark(place, new Mark(number, finding.severity(), false)));
        for (Suspect suspect : finding.suspects()) {
            mark(suspect.place(), new Mark(number, finding.severity(), true));
        }
        involved.addAll(finding.places());
    }

    private void mark(String place, Mark mark) {
        List<Mark> here = marks.computeIfAbsent(place, none -> new ArrayList<>());
        if (here.stream().noneMatch(other -> other.number() == mark.number())) {
            here.add(mark);
        }
    }
}
