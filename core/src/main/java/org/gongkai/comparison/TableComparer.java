package org.gongkai.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Correspondence;
import org.gongkai.template.Figure;
import org.gongkai.template.FormRow;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.Templates;

/** Puts the tables of two reports side by side: what corresponds, and what stands alone. */
final class TableComparer {
    private static final String OUTCOMES = "requests.outcomes";

    private final AnnualReport before;
    private final AnnualReport after;
    private final List<FigureChange> figures = new ArrayList<>();
    private final List<FigureChange> groups = new ArrayList<>();
    private final List<Incomparable> onlyBefore = new ArrayList<>();
    private final List<Incomparable> onlyAfter = new ArrayList<>();

    TableComparer(AnnualReport before, AnnualReport after) {
        this.before = before;
        this.after = after;
        Set<SectionKey> keys = new LinkedHashSet<>();
        Templates.tables(after).forEach(table -> keys.add(table.key()));
        Templates.tables(before).forEach(table -> keys.add(table.key()));
        for (SectionKey key : keys) {
            Optional<FormTable> old = table(before, key);
            Optional<FormTable> now = table(after, key);
            if (old.isPresent() && now.isPresent()) {
                compare(old.get(), now.get());
            } else {
                old.ifPresent(table -> table.figures().forEach(figure -> onlyBefore.add(lone(figure, before))));
                now.ifPresent(table -> table.figures().forEach(figure -> onlyAfter.add(lone(figure, after))));
            }
        }
    }

    List<FigureChange> figures() {
        return figures;
    }

    /** The kinds of outcome of table 三 in its 总计 column. */
    List<FigureChange> groups() {
        return groups;
    }

    List<Incomparable> onlyBefore() {
        return onlyBefore;
    }

    List<Incomparable> onlyAfter() {
        return onlyAfter;
    }

    private void compare(FormTable old, FormTable now) {
        Set<String> compared = new HashSet<>();
        for (Correspondence same : Correspondence.between(old, now)) {
            same.first().forEach(figure -> compared.add(figure.id()));
            same.second().forEach(figure -> compared.add(figure.id()));
            figures.add(FigureComparer.change(
                    same.id(), same.row(), same.figure(), side(same.first(), before), side(same.second(), after)));
        }
        lone(old, before, compared, onlyBefore);
        lone(now, after, compared, onlyAfter);
        if (now.key() == SectionKey.REQUESTS) {
            totals(old, now);
        }
    }

    private void totals(FormTable old, FormTable now) {
        Map<String, List<Figure>> first = totals(old);
        Map<String, List<Figure>> second = totals(now);
        second.forEach((key, figuresNow) -> {
            List<Figure> figuresOld = first.get(key);
            if (figuresOld != null) {
                Figure words = figuresNow.get(0);
                groups.add(FigureComparer.change(
                        key + "." + last(words.id()),
                        groupText(now, key),
                        words,
                        side(figuresOld, before),
                        side(figuresNow, after)));
            }
        });
    }

    /** The figures of the last column by kind of outcome, without their own total. */
    private static Map<String, List<Figure>> totals(FormTable table) {
        Map<String, List<Figure>> totals = new LinkedHashMap<>();
        for (FormRow row : rows(table)) {
            Figure total = row.figures().get(row.figures().size() - 1);
            boolean isOutcome = !row.groups().isEmpty()
                    && row.groups().get(0).key().equals(OUTCOMES)
                    && !total.row().key().equals(OUTCOMES + ".total");
            if (isOutcome) {
                String key = groupOf(row).map(Label::key).orElse(total.row().key());
                totals.computeIfAbsent(key, any -> new ArrayList<>()).add(total);
            }
        }
        return totals;
    }

    private static String groupText(FormTable table, String key) {
        return table.labels().stream()
                .filter(label -> label.key().equals(key))
                .map(Label::text)
                .findFirst()
                .orElse(key);
    }

    /** The innermost heading of a row that it shares with its like; the heading of all outcomes is none. */
    private static Optional<Label> groupOf(FormRow row) {
        int depth = row.groups().size();
        return depth < 2 ? Optional.empty() : Optional.of(row.groups().get(depth - 1));
    }

    private static List<FormRow> rows(FormTable table) {
        return table.blocks().stream().flatMap(block -> block.rows().stream()).toList();
    }

    private static void lone(FormTable table, AnnualReport report, Set<String> compared, List<Incomparable> lone) {
        for (Figure figure : table.figures()) {
            if (!compared.contains(figure.id())) {
                lone.add(lone(figure, report));
            }
        }
    }

    private static Incomparable lone(Figure figure, AnnualReport report) {
        return new Incomparable(
                figure.id(),
                figure.table(),
                figure.row().text(),
                figure.column().text(),
                figure.get(report));
    }

    private static Side side(List<Figure> figures, AnnualReport report) {
        return new Side(
                figures.stream().map(Figure::id).toList(),
                figures.stream().map(figure -> figure.get(report)).toList());
    }

    private static Optional<FormTable> table(AnnualReport report, SectionKey key) {
        return Templates.tables(report).stream()
                .filter(table -> table.key() == key)
                .findFirst();
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
