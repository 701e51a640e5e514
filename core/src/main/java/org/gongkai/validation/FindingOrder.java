package org.gongkai.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.model.SectionKey;

/** The one order of findings, whatever order the rules ran in. */
final class FindingOrder {
    private static final Map<String, Integer> RULES = rules();

    /** More than any section has rows and figures. */
    private static final int WITHIN = 10_000;

    private final Subject subject;

    private FindingOrder(Subject subject) {
        this.subject = subject;
    }

    static Comparator<Finding> of(Subject subject) {
        FindingOrder order = new FindingOrder(subject);
        return Comparator.comparing(Finding::outcome)
                .thenComparing(Finding::severity)
                .thenComparing(finding -> RULES.getOrDefault(finding.id(), Integer.MAX_VALUE))
                .thenComparing(Finding::id)
                .thenComparing(finding -> finding.place().map(order::place).orElse(-1))
                .thenComparing(finding -> finding.place().orElse(""))
                .thenComparing(finding -> String.join(" ", finding.places()))
                .thenComparing(finding -> finding.message().zh());
    }

    /** A section before what stands in its table. */
    private int place(String place) {
        int first = 0;
        for (SectionKey section : SectionKey.values()) {
            if (place.equals(section.key())) {
                return first;
            }
            Optional<TableValues> values = subject.values(section);
            int within = values.isEmpty() ? -1 : values.get().table().order(place);
            if (within >= 0) {
                return first + 1 + within;
            }
            first += WITHIN;
        }
        return Integer.MAX_VALUE;
    }

    private static Map<String, Integer> rules() {
        Map<String, Integer> rules = new HashMap<>();
        StandardRules.ALL.forEach(rule -> rules.put(rule.id(), rules.size()));
        return rules;
    }
}
