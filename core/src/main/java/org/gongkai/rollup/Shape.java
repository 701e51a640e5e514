package org.gongkai.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;
import org.gongkai.template.Correspondence;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/** The forms that a report's tables follow, and how its figures meet those of the consolidated report. */
final class Shape implements Comparable<Shape> {
    private static final List<Shape> ALL = all();

    private final Revision disclosure;
    private final Revision requests;
    private final List<FormTable> tables;
    private final List<Figure> figures;

    private Shape(AnnualReport blank) {
        this.disclosure = blank.revision();
        this.requests = blank.requests().revision();
        this.tables = Templates.tables(blank);
        this.figures =
                tables.stream().flatMap(table -> table.figures().stream()).toList();
    }

    static Shape of(AnnualReport report) {
        return of(report.revision(), report.requests().revision());
    }

    static Shape of(Revision form) {
        return of(form, Requests.blank(form).revision());
    }

    private static Shape of(Revision disclosure, Revision requests) {
        for (Shape shape : ALL) {
            if (shape.disclosure == disclosure && shape.requests == requests) {
                return shape;
            }
        }
        throw new IllegalStateException("no shape of " + disclosure + " and " + requests);
    }

    private static List<Shape> all() {
        List<Shape> all = new ArrayList<>();
        all.add(new Shape(AnnualReport.blank(Revision.NARRATIVE)));
        for (Revision disclosure : List.of(Revision.R2019, Revision.R2021)) {
            for (Revision requests : List.of(Revision.R2019, Revision.R2021)) {
                all.add(new Shape(AnnualReport.blank(disclosure).withRequests(Requests.blank(requests))));
            }
        }
        return all;
    }

    Revision disclosure() {
        return disclosure;
    }

    Revision requests() {
        return requests;
    }

    List<FormTable> tables() {
        return tables;
    }

    List<Figure> figures() {
        return figures;
    }

    /**
     * For each figure of another shape the places of this one whose sum counts the same; none where this shape has no
     * such figure, or has one for several of the other's.
     */
    List<List<Integer>> placesFor(Shape other) {
        Map<String, Integer> places = new HashMap<>();
        figures.forEach(figure -> places.put(figure.id(), places.size()));
        Map<String, List<Integer>> found = new HashMap<>();
        for (FormTable table : tables) {
            for (FormTable there : other.tables) {
                if (table.key() == there.key()) {
                    for (Correspondence same : Correspondence.between(table, there)) {
                        if (same.second().size() == 1) {
                            found.put(
                                    same.second().get(0).id(),
                                    same.first().stream()
                                            .map(figure -> Optional.ofNullable(places.get(figure.id()))
                                                    .orElseThrow())
                                            .toList());
                        }
                    }
                }
            }
        }
        List<List<Integer>> all = new ArrayList<>();
        other.figures.forEach(figure -> all.add(found.getOrDefault(figure.id(), List.of())));
        return all;
    }

    @Override
    public int compareTo(Shape other) {
        return Comparator.comparing(Shape::disclosure)
                .thenComparing(Shape::requests)
                .compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && compareTo(shape) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * disclosure.hashCode() + requests.hashCode();
    }
}
