package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;

/** Tables cut by the end of a page, as a printed page shows them: a grid on each. */
public final class PageBreaks {
    private PageBreaks() {}

    /**
     * Cuts each grid above one of its rows. What hangs over the cut keeps its text above it. The lines of a part are
     * those of its own cells: where no cell begins, none is drawn.
     *
     * @param row above which row of a grid, by its number of rows; the grid stays whole for 0
     */
    public static Document cut(Document document, ToIntFunction<Grid> row) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            int at = block instanceof Grid grid ? row.applyAsInt(grid) : 0;
            if (block instanceof Grid grid && at > 0 && at < grid.rows()) {
                blocks.add(part(grid, 0, at));
                blocks.add(part(grid, at, grid.rows()));
            } else {
                blocks.add(block);
            }
        }
        return new Document(document.title(), blocks);
    }

    /** Each cell of a grid in a place of its own: what a merged cell covered is blank, but for the first. */
    public static Document unmerged(Document document) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            blocks.add(block instanceof Grid grid ? unmerged(grid) : block);
        }
        return new Document(document.title(), blocks);
    }

    private static Grid unmerged(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    boolean first = row == cell.row() && column == cell.column();
                    cells.add(new Cell(row, column, 1, 1, first ? cell.text() : "", cell.location()));
                }
            }
        }
        return new Grid(grid.rows(), grid.columns(), inOrder(cells), grid.location());
    }

    private static Grid part(Grid grid, int from, int to) {
        List<Cell> within = new ArrayList<>();
        NavigableSet<Integer> edges = new TreeSet<>();
        for (Cell cell : grid.cells()) {
            int top = Math.max(cell.row(), from);
            int bottom = Math.min(cell.row() + cell.rowSpan(), to);
            if (top < bottom) {
                String text = cell.row() < from ? "" : cell.text();
                within.add(new Cell(top - from, cell.column(), bottom - top, cell.columnSpan(), text, cell.location()));
                edges.add(cell.column());
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : within) {
            int column = edges.headSet(cell.column()).size();
            int end = edges.headSet(cell.column() + cell.columnSpan()).size();
            cells.add(new Cell(cell.row(), column, cell.rowSpan(), end - column, cell.text(), cell.location()));
        }
        return new Grid(to - from, edges.size(), inOrder(cells), grid.location());
    }

    private static List<Cell> inOrder(List<Cell> cells) {
        return cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
    }
}
