package org.gongkai.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.document.Location;
import org.gongkai.document.NamedOrgan;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.document.Source;
import org.gongkai.document.TableTrace;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.Templates;

/** A reading of a report from a page that shows every label and place, to be spoilt label by label. */
final class SamplePage {
    private final AnnualReport report;
    private final Map<String, Source> figures = new LinkedHashMap<>();
    private final Map<SectionKey, TableTrace> tables = new LinkedHashMap<>();
    private final List<NamedOrgan> organs = new ArrayList<>();

    private SamplePage(AnnualReport report) {
        this.report = report;
        int table = 0;
        for (FormTable form : Templates.tables(report)) {
            table++;
            int row = 0;
            Set<String> labels = new LinkedHashSet<>();
            form.labels().stream().map(Label::key).forEach(labels::add);
            tables.put(
                    form.key(),
                    TableTrace.builder()
                            .table(form.key())
                            .form(form.form())
                            .labels(labels)
                            .location(Location.cell(table, 1, 1))
                            .build());
            for (Figure figure : form.figures()) {
                row++;
                String text = figure.get(report) instanceof Count count ? Long.toString(count.value()) : "";
                figures.put(figure.id(), new Source(Location.cell(table, row, 2), text));
            }
        }
    }

    static SamplePage of(AnnualReport report) {
        return new SamplePage(report);
    }

    SamplePage without(SectionKey table) {
        tables.remove(table);
        figures.keySet().removeIf(id -> id.startsWith(table.key() + "."));
        return this;
    }

    SamplePage withoutPlaces(Predicate<String> ids) {
        figures.keySet().removeIf(ids);
        return this;
    }

    SamplePage naming(NamedOrgan.At at, String name) {
        organs.add(new NamedOrgan(at, name));
        return this;
    }

    SamplePage printed(String id, String text) {
        figures.put(id, new Source(Location.line(17), text));
        return this;
    }

    SamplePage withoutLabels(SectionKey table, String... keys) {
        return trace(table, Set.of(keys), Set.of(), Set.of());
    }

    SamplePage damaged(SectionKey table, String... keys) {
        return trace(table, Set.of(keys), Set.of(keys), Set.of());
    }

    SamplePage foreign(SectionKey table, String text) {
        return trace(table, Set.of(), Set.of(), Set.of(text));
    }

    private SamplePage trace(SectionKey table, Set<String> gone, Set<String> damaged, Set<String> foreign) {
        TableTrace old = Objects.requireNonNull(tables.get(table), "the page has no such table");
        Set<String> labels = new LinkedHashSet<>(old.labels());
        labels.removeAll(gone);
        tables.put(
                table,
                TableTrace.builder()
                        .table(table)
                        .form(old.form())
                        .labels(labels)
                        .damaged(damaged)
                        .foreign(foreign)
                        .location(old.location())
                        .build());
        return this;
    }

    RuleContext context() {
        Provenance provenance = new Provenance(figures, List.copyOf(tables.values()), organs);
        return RuleContext.reading(new ReadResult(Optional.of(report), Findings.none(), provenance, Optional.empty()));
    }
}
