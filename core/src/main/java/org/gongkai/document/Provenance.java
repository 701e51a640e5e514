package org.gongkai.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.SectionKey;

/**
 * 来源: what in the document each figure was read from. Stands beside the report, so that reports are equal by what they
 * say.
 *
 * @param figures by figure id, in form order; also for a place that is blank on the page, and not for one that the page
 *     does not show
 * @param tables the tables that were found, in form order
 */
public record Provenance(Map<String, Source> figures, List<TableTrace> tables) {

    private static final Provenance NONE = new Provenance(Map.of(), List.of());

    /** Copies, keeping the order. */
    public Provenance {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        tables = List.copyOf(tables);
    }

    /** Nothing is known, as for a report that was read from data. */
    public static Provenance none() {
        return NONE;
    }

    /** Where a figure was read; empty where the page does not show its place. */
    public Optional<Source> figure(String id) {
        return Optional.ofNullable(figures.get(id));
    }

    /** What was found of a table; empty where the document has no such table. */
    public Optional<TableTrace> table(SectionKey table) {
        return tables.stream().filter(trace -> trace.table() == table).findFirst();
    }
}
