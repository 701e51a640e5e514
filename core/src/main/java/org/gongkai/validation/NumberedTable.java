package org.gongkai.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Identity;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;

/** A table of a form with its figures by position and its identities by rule; made once for each form. */
final class NumberedTable {
    private static final Map<FormTable, NumberedTable> ALL = all();

    private final FormTable form;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, List<Figure>> rows = new HashMap<>();
    private final Map<String, List<NumberedIdentity>> identities = new LinkedHashMap<>();

    private NumberedTable(FormTable form) {
        this.form = form;
        for (Figure figure : form.figures()) {
            positions.put(figure.id(), positions.size());
            rows.computeIfAbsent(figure.row().key(), row -> new ArrayList<>()).add(figure);
            order.putIfAbsent(figure.row().key(), order.size());
            order.putIfAbsent(figure.id(), order.size());
        }
        for (Identity identity : form.identities()) {
            identities
                    .computeIfAbsent(identity.rule(), rule -> new ArrayList<>())
                    .add(new NumberedIdentity(identity, positions));
        }
    }

    static NumberedTable of(FormTable form) {
        NumberedTable known = ALL.get(form);
        return known == null ? new NumberedTable(form) : known;
    }

    FormTable form() {
        return form;
    }

    /** The position of a figure; -1 if the table has none of that id. */
    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    /** Where a row or figure comes, the row before its figures; -1 if the table has none of that id. */
    int order(String place) {
        return order.getOrDefault(place, -1);
    }

    /** The figures of a row, in its order; empty if the table has no row of that key. */
    List<Figure> row(String key) {
        return rows.getOrDefault(key, List.of());
    }

    List<NumberedIdentity> identities(String rule) {
        return identities.getOrDefault(rule, List.of());
    }

    /** Those of all rules. */
    List<NumberedIdentity> identities() {
        return identities.values().stream().flatMap(List::stream).toList();
    }

    private static Map<FormTable, NumberedTable> all() {
        Map<FormTable, NumberedTable> all = new HashMap<>();
        for (Template template : Templates.all()) {
            template.tables().forEach(form -> all.put(form, new NumberedTable(form)));
        }
        return all;
    }
}
