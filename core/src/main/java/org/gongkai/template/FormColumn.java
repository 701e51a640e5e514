package org.gongkai.template;

import java.util.List;
import java.util.Objects;

/**
 * 列: a column of a block.
 *
 * @param groups the headers above it, outermost first
 * @param label its own header
 */
public record FormColumn(List<Label> groups, Label label) {

    /** Copies the groups. */
    public FormColumn {
        groups = List.copyOf(groups);
        Objects.requireNonNull(label, "label");
    }
}
