package org.gongkai.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 附加表格: a table, or rows of one, that the form does not have; kept as text so that nothing is lost.
 *
 * @param section the section it stands in; absent where there is none
 * @param rows the cells as printed, row by row; a blank cell is the empty string, and rows may differ in length
 */
public record ExtraTable(Optional<SectionKey> section, List<List<String>> rows) {

    /** Copies the rows. */
    public ExtraTable {
        Objects.requireNonNull(section, "section");
        rows = rows.stream().map(List::copyOf).toList();
    }
}
