package org.gongkai.template;

import java.util.Optional;

/**
 * 表样单元格: one cell of the printed form.
 *
 * @param row the first row it covers, from 0
 * @param column the first column it covers, from 0
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param label the label printed in it; absent in a place
 * @param figure the figure whose place it is; absent in a label
 */
public record FormCell(
        int row, int column, int rowSpan, int columnSpan, Optional<Label> label, Optional<Figure> figure) {

    static FormCell label(int row, int column, int rowSpan, int columnSpan, Label label) {
        return new FormCell(row, column, rowSpan, columnSpan, Optional.of(label), Optional.empty());
    }

    static FormCell place(int row, int column, int columnSpan, Figure figure) {
        return new FormCell(row, column, 1, columnSpan, Optional.empty(), Optional.of(figure));
    }
}
