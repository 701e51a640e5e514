package org.gongkai.formats.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/** Takes the cells of a table, and of those within it, from a text of Word. */
final class DocTable {
    private final Budget budget;

    DocTable(Budget budget) {
        this.budget = budget;
    }

    EdgeGrid read(Table table) throws LimitExceededException {
        return read(table, 1);
    }

    private EdgeGrid read(Table table, int depth) throws LimitExceededException {
        if (depth > budget.limits().maxNesting()) {
            throw new LimitExceededException(
                    "tables within each other", "maxNesting", budget.limits().maxNesting());
        }
        EdgeGrid grid = new EdgeGrid(budget);
        for (int i = 0; i < table.numRows(); i++) {
            grid.row(row(table.getRow(i), table.getTableLevel(), depth));
        }
        return grid;
    }

    private List<EdgeGrid.Source> row(TableRow row, int level, int depth) throws LimitExceededException {
        List<EdgeGrid.Source> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            TableCell cell = row.getCell(i);
            int left = cell.getLeftEdge();
            int right = left + Math.max(1, cell.getWidth());
            boolean joined = cell.isMerged() && !cell.isFirstMerged();
            boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            cells.add(new EdgeGrid.Source(left, right, parts(cell, level, depth), joined, goesOn));
        }
        return cells;
    }

    private CellParts parts(TableCell cell, int level, int depth) throws LimitExceededException {
        CellParts parts = new CellParts();
        List<Range> lines = new ArrayList<>();
        int count = cell.numParagraphs();
        for (int i = 0; i < count; ) {
            Paragraph paragraph = cell.getParagraph(i);
            Optional<Table> within = paragraph.isInTable() && paragraph.getTableLevel() > level
                    ? tableAt(cell, paragraph)
                    : Optional.empty();
            if (within.isPresent()) {
                add(parts, RunText.of(lines));
                lines.clear();
                parts.add(read(within.get(), depth + 1));
            } else {
                lines.add(paragraph);
            }
            i += within.map(table -> Math.max(1, table.numParagraphs())).orElse(1);
        }
        add(parts, RunText.of(lines.size() == count ? List.of(cell) : lines));
        return parts;
    }

    private void add(CellParts parts, RunText text) throws LimitExceededException {
        parts.add(budget.take(text.words()));
        if (text.isPictured()) {
            parts.addPicture();
        }
    }

    /** Empty where the file calls a row of a table what has none above it. */
    static Optional<Table> tableAt(Range range, Paragraph first) {
        try {
            return Optional.of(range.getTable(first));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
