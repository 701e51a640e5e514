package org.gongkai.comparison;

import java.util.Objects;
import org.gongkai.model.Entry;
import org.gongkai.model.SectionKey;

/**
 * 不可比的数: a figure that only the form of one report has. The columns of table 二 changed their meaning in 2021, so
 * nothing of the other report stands against it.
 *
 * @param id the figure
 * @param table the table it stands in
 * @param row the label of its row
 * @param column the label of its column
 * @param entry what stands there
 */
public record Incomparable(String id, SectionKey table, String row, String column, Entry entry) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Incomparable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(entry, "entry");
    }

    /** Row and column in words. */
    public String describe() {
        return row + " · " + column;
    }
}
