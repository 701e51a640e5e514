package org.gongkai.template;

import java.util.List;
import java.util.Optional;

/**
 * 行: a row of a block, with one figure a column.
 *
 * @param groups the labels that it shares with its neighbours, outermost first
 * @param label its own label; absent in table 四, whose one row has none
 * @param figures its figures, in column order
 */
public record FormRow(List<Label> groups, Optional<Label> label, List<Figure> figures) {

    /** Copies the lists. */
    public FormRow {
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
    }

    /** A figure stands in one row only, so that the figures tell whether it is the same row. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof FormRow row && figures.equals(row.figures));
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }
}
