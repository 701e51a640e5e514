package org.gongkai.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.finding.Finding;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;

/** The one order of findings, whatever order the rules ran in. */
final class FindingOrder {
    private final Map<String, Integer> rules = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    private FindingOrder(Subject subject) {
        StandardRules.ALL.forEach(rule -> rules.put(rule.id(), rules.size()));
        for (SectionKey section : SectionKey.values()) {
            places.put(section.key(), places.size());
            subject.values(section).map(TableValues::figures).orElse(List.of()).forEach(this::place);
        }
    }

    /** A row and a figure of the table; the row comes before its figures. */
    private void place(Figure figure) {
        places.putIfAbsent(figure.row().key(), places.size());
        places.putIfAbsent(figure.id(), places.size());
    }

    static Comparator<Finding> of(Subject subject) {
        FindingOrder order = new FindingOrder(subject);
        return Comparator.comparing(Finding::outcome)
                .thenComparing(Finding::severity)
                .thenComparing(finding -> order.rules.getOrDefault(finding.id(), Integer.MAX_VALUE))
                .thenComparing(Finding::id)
                .thenComparing(finding -> finding.place()
                        .map(place -> order.places.getOrDefault(place, Integer.MAX_VALUE))
                        .orElse(-1))
                .thenComparing(finding -> finding.place().orElse(""))
                .thenComparing(finding -> String.join(" ", finding.places()))
                .thenComparing(finding -> finding.message().zh());
    }
}
