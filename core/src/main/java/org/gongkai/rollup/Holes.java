package org.gongkai.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.SectionKey;

/** Which organs left the same places of a table out of the sums, by table and places. */
final class Holes {
    /**
     * Places that were left out together.
     *
     * @param why why
     * @param table the table they stand in
     * @param places the figures, in form order
     */
    record Gap(Hole why, SectionKey table, List<String> places) {}

    private final Map<Gap, List<String>> organs = new LinkedHashMap<>();

    void add(Hole why, SectionKey table, List<String> places, String organ) {
        organs.computeIfAbsent(new Gap(why, table, List.copyOf(places)), gap -> new ArrayList<>())
                .add(organ);
    }

    Map<Gap, List<String>> organs() {
        return organs;
    }
}
