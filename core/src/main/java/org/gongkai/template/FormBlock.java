package org.gongkai.template;

import java.util.List;
import java.util.Optional;

/**
 * 表块: a part of a table with column headers of its own.
 *
 * @param title the line above it, as {@code 第二十条第（一）项}; absent in tables 三 and 四
 * @param corner what stands left of the column headers, as {@code 信息内容}; absent in table 四
 * @param columns in form order
 * @param rows in form order
 */
public record FormBlock(Optional<Label> title, Optional<Label> corner, List<FormColumn> columns, List<FormRow> rows) {

    /** Copies the lists; throws {@link IllegalArgumentException} unless each row has one figure a column. */
    public FormBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (FormRow row : rows) {
            if (row.figures().size() != columns.size()) {
                throw new IllegalArgumentException("row without a figure a column: " + row.label());
            }
        }
    }
}
