package org.gongkai.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.template.FormTable;

/** The sums of all figures of the year's form over the organs that count. */
final class Totals {
    private final Shape shape;
    private final List<Sum> sums;
    private final Holes holes = new Holes();
    private final Map<Shape, List<List<Integer>>> places = new HashMap<>();

    private Totals(Revision form) {
        this.shape = Shape.of(form);
        this.sums = shape.figures().stream().map(Sum::new).toList();
    }

    static Totals of(Revision form, Collection<Organ> organs) {
        Totals totals = new Totals(form);
        organs.forEach(totals::add);
        // Which figures are partial is known at the end only, so the holes are sought in a second round.
        organs.forEach(totals::findHoles);
        return totals;
    }

    private void add(Organ organ) {
        List<Value> values = organ.figures().values();
        List<List<Integer>> from = placesOf(organ);
        for (int i = 0; i < sums.size(); i++) {
            sums.get(i).add(from.get(i).stream().map(values::get).toList());
        }
    }

    private void findHoles(Organ organ) {
        List<Value> values = organ.figures().values();
        List<List<Integer>> from = placesOf(organ);
        Map<Hole, Map<SectionKey, List<String>>> found = new EnumMap<>(Hole.class);
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            hole(sum, from.get(i).stream().map(values::get).toList())
                    .ifPresent(why -> found.computeIfAbsent(why, any -> new EnumMap<>(SectionKey.class))
                            .computeIfAbsent(sum.figure().table(), any -> new ArrayList<>())
                            .add(sum.figure().id()));
        }
        found.forEach(
                (why, byTable) -> byTable.forEach((table, figures) -> holes.add(why, table, figures, organ.name())));
    }

    private static Optional<Hole> hole(Sum sum, List<Value> values) {
        if (values.isEmpty()) {
            return Optional.of(Hole.OTHER_FORM);
        }
        return switch (sum.share(values)) {
            case REPORTED -> Optional.empty();
            case UNIT_UNKNOWN -> Optional.of(Hole.NO_UNIT);
            case BLANK, UNREADABLE -> sum.coverage().isPartial() ? Optional.of(Hole.PARTIAL) : Optional.empty();
        };
    }

    private List<List<Integer>> placesOf(Organ organ) {
        return places.computeIfAbsent(organ.figures().shape(), from -> from.placesFor(shape));
    }

    /** The blank form with the sums in it. */
    AnnualReport fill(AnnualReport blank) {
        AnnualReport report = blank;
        int from = 0;
        for (FormTable table : shape.tables()) {
            int to = from + table.figures().size();
            List<Entry> entries =
                    sums.subList(from, to).stream().map(Sum::entry).toList();
            report = table.fill(report, entries);
            from = to;
        }
        return report;
    }

    Map<String, Coverage> coverage() {
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        sums.forEach(sum -> coverage.put(sum.figure().id(), sum.coverage()));
        return coverage;
    }

    Shape shape() {
        return shape;
    }

    /** What is not in the sums, and whose. */
    Holes holes() {
        return holes;
    }
}
