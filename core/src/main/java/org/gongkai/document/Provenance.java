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
 * @param organs the organs that the document names as the one that reports, at most one a place
 */
public record Provenance(Map<String, Source> figures, List<TableTrace> tables, List<NamedOrgan> organs) {

    private static final Provenance NONE = new Provenance(Map.of(), List.of(), List.of());

    /** Copies, keeping the order. */
    public Provenance {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        tables = List.copyOf(tables);
        organs = List.copyOf(organs);
    }

    /** A copy that says which organs the document names. */
    public Provenance withOrgans(List<NamedOrgan> named) {
        return new Provenance(figures, tables, named);
    }

    /** The organ named at a place; empty where the document names none there. */
    public Optional<String> organ(NamedOrgan.At at) {
        return organs.stream().filter(organ -> organ.at() == at).findFirst().map(NamedOrgan::name);
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
