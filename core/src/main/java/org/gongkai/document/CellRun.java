package org.gongkai.document;

import java.util.List;

/**
 * 单元格序列: cells of a table that lost its frame, in reading order, with row breaks only where the text still shows them.
 *
 * <p>A cell's number within its row says nothing sure about its column: blanks may have been dropped or moved.
 *
 * @param cells the cells, at least one
 */
public record CellRun(List<RunCell> cells) implements Block {

    /** Copies; throws {@link IllegalArgumentException} if there is no cell. */
    public CellRun {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a run has at least one cell");
        }
    }

    @Override
    public Location location() {
        return cells.get(0).location();
    }
}
