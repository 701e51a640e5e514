package org.gongkai.formats.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.FillIn;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.formats.io.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Lays a page out on one sheet. All tables share the columns of the widest; a column of a narrower table takes as many
 * of them as its words ask for. Lines go over the whole width.
 */
final class SheetPlan {
    /** The width of the sheet, in digits, that fills a page of A4 in print that is still easy to read. */
    private static final double SHEET_WIDTH = 98;

    private static final int FEWEST_COLUMNS = 12;
    private static final int MOST_COLUMNS = 16_384;

    /** A cell holds no more characters. */
    private static final int LONGEST_TEXT = 32_000;

    private final int columns;
    private final double columnWidth;
    private final String title;
    private final List<Placed> cells = new ArrayList<>();
    private final Map<Integer, Double> heights = new TreeMap<>();
    private final Optional<FormFields> form;
    private int row;

    private SheetPlan(Document page, Optional<FormFields> form) throws IOException {
        this.form = form;
        int widest = FEWEST_COLUMNS;
        for (Block block : page.blocks()) {
            widest = Math.max(widest, width(block));
        }
        if (widest > MOST_COLUMNS) {
            throw new IOException("a table of " + widest + " columns is wider than a sheet can be");
        }
        columns = widest;
        columnWidth = Math.max(4.5, SHEET_WIDTH / columns);
        title = page.title()
                .or(() -> page.blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text())
                        .findFirst())
                .orElse("");
        for (int i = 0; i < page.blocks().size(); i++) {
            block(
                    i,
                    page.blocks().get(i),
                    i + 1 < page.blocks().size() ? page.blocks().get(i + 1) : null);
        }
    }

    static SheetPlan of(Document page) throws IOException {
        return new SheetPlan(page, Optional.empty());
    }

    static SheetPlan of(FillIn form) throws IOException {
        return new SheetPlan(form.page(), Optional.of(new FormFields(form)));
    }

    List<Placed> cells() {
        return cells;
    }

    /** The heights of the rows, in points. */
    Map<Integer, Double> heights() {
        return heights;
    }

    int columns() {
        return columns;
    }

    /** In digits of the text's font. */
    double columnWidth() {
        return columnWidth;
    }

    String title() {
        return title;
    }

    Optional<FormFields> form() {
        return form;
    }

    private static int width(Block block) {
        if (block instanceof CellRun run) {
            return runGrid(run).columns();
        }
        return block instanceof Grid grid ? grid.columns() : 1;
    }

    private void block(int number, Block block, @Nullable Block next) {
        if (block instanceof Heading heading) {
            boolean first = heading.level() == 1;
            CellLook look = first ? CellLook.TITLE : CellLook.HEADING;
            line(heading.text(), form.isPresent() && first ? look.asOpen() : look, first ? 24 : 18);
            if (form.isPresent() && !first && !(next instanceof Grid)) {
                answer();
            }
        } else if (block instanceof Paragraph paragraph) {
            line(paragraph.text(), CellLook.PROSE, 0);
        } else if (block instanceof Grid grid) {
            table(number, grid);
        } else if (block instanceof CellRun run) {
            table(number, runGrid(run));
        }
    }

    /** Cells whose frame is lost, in the rows that still show. */
    private static Grid runGrid(CellRun run) {
        Grid.Builder grid = Grid.builder().location(run.location()).row();
        boolean first = true;
        for (RunCell cell : run.cells()) {
            if (cell.startsRow() && !first) {
                grid.row();
            }
            grid.cell(cell.text(), cell.location());
            first = false;
        }
        return grid.build();
    }

    private void line(String text, CellLook look, double least) {
        for (int from = 0; from < text.length() || from == 0; from += LONGEST_TEXT) {
            String part = text.substring(from, Math.min(text.length(), from + LONGEST_TEXT));
            if (!Blanks.isBlank(part)) {
                double height = Math.max(least, RowHeights.of(part, columns * columnWidth, look.font()));
                int rows = RowHeights.rowsFor(height);
                for (int i = 0; i < rows; i++) {
                    heights.put(row + i, height / rows);
                }
                cells.add(new Placed(
                        row,
                        0,
                        rows,
                        columns,
                        part,
                        false,
                        Optional.empty(),
                        CellText.isRisky(part) ? look.asQuoted() : look));
                row += rows;
            }
        }
    }

    /** A blank line below a heading, which prose can be written in. */
    private void answer() {
        cells.add(new Placed(row, 0, 1, columns, "", false, Optional.empty(), CellLook.PROSE.asOpen()));
        heights.put(row, 60.0);
        row++;
    }

    private void table(int block, Grid grid) {
        GridPlan plan = new GridPlan(grid, columns, columnWidth);
        Map<Integer, Double> needed = new HashMap<>();
        List<Placed> placed = plan.cells(row, cell -> form.flatMap(fields -> fields.look(block, cell)), needed);
        cells.addAll(placed);
        form.ifPresent(fields -> fields.place(block, grid, placed));
        for (int i = 0; i < grid.rows(); i++) {
            heights.put(row + i, Math.min(RowHeights.MOST, needed.getOrDefault(row + i, RowHeights.ONE_LINE)));
        }
        row += grid.rows() + 1;
    }
}
