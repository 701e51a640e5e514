package org.gongkai.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * 可比关系: figures of two forms that count the same.
 *
 * <p>A figure has one id wherever it means the same, so equal ids correspond. A row of one form that is the heading of
 * several rows of the other corresponds to their sum: （六）其他处理, one row in 2019 and three in 2021. Nothing else does; of
 * table 二 only 处理决定数量 outlived the change of 2021.
 *
 * @param figure the figure of the newer form, whose column, kind and unit speak for all; of a sum the one figure that
 *     it stands against
 * @param row the label of the row under its heading, as the newer of the forms prints it, as {@code （三）不予公开 1.属于国家秘密};
 *     of a sum the heading of its rows
 * @param first the figures of the first form: one, or those of the rows under one heading
 * @param second the figures of the second form, likewise; on one side at least there is just one
 */
public record Correspondence(Figure figure, String row, List<Figure> first, List<Figure> second) {

    /** Copies the lists. */
    public Correspondence {
        Objects.requireNonNull(figure, "figure");
        Objects.requireNonNull(row, "row");
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** The id of the figure. */
    public String id() {
        return figure.id();
    }

    /** What corresponds in two forms of one table, in the order of the newer form; all of it if the forms are one. */
    public static List<Correspondence> between(FormTable first, FormTable second) {
        if (second.form().compareTo(first.form()) >= 0) {
            return inOrderOfSecond(first, second);
        }
        return inOrderOfSecond(second, first).stream()
                .map(found -> new Correspondence(
                        found.figure, found.row, /* first= */ found.second, /* second= */ found.first))
                .toList();
    }

    private static List<Correspondence> inOrderOfSecond(FormTable first, FormTable second) {
        Map<String, FormRow> labelled = new LinkedHashMap<>();
        rows(first).forEach(row -> row.label().ifPresent(label -> labelled.put(label.key(), row)));
        List<Correspondence> found = new ArrayList<>();
        String summed = "";
        for (FormRow row : rows(second)) {
            Optional<Label> heading = heading(row);
            Optional<FormRow> one = heading.flatMap(label -> Optional.ofNullable(labelled.get(label.key())));
            if (one.isEmpty()) {
                row.figures()
                        .forEach(figure -> first.figure(figure.id())
                                .ifPresent(same -> found.add(new Correspondence(
                                        figure, name(row, figure), List.of(same), List.of(figure)))));
            } else if (!heading.orElseThrow().key().equals(summed)) {
                summed = heading.orElseThrow().key();
                sums(heading.orElseThrow(), one.get(), second, found);
            }
        }
        return found;
    }

    private static void sums(Label heading, FormRow one, FormTable table, List<Correspondence> found) {
        List<FormRow> parts = rows(table).stream()
                .filter(row -> heading(row).filter(heading::equals).isPresent())
                .toList();
        for (int i = 0; i < one.figures().size(); i++) {
            int column = i;
            Figure figure = one.figures().get(column);
            found.add(new Correspondence(
                    figure,
                    heading.text(),
                    List.of(figure),
                    parts.stream().map(part -> part.figures().get(column)).toList()));
        }
    }

    /** The numbers of rows begin anew under each heading, so it is said; that of all outcomes tells nothing. */
    private static String name(FormRow row, Figure figure) {
        int depth = row.groups().size();
        return depth < 2
                ? figure.row().text()
                : row.groups().get(depth - 1).text() + " " + figure.row().text();
    }

    /** The innermost heading that a row shares with its like. */
    private static Optional<Label> heading(FormRow row) {
        int depth = row.groups().size();
        return depth == 0 ? Optional.empty() : Optional.of(row.groups().get(depth - 1));
    }

    private static List<FormRow> rows(FormTable table) {
        return table.blocks().stream().flatMap(block -> block.rows().stream()).toList();
    }
}
