package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;

/**
 * A page with its tables found.
 *
 * @param number the page, from 1
 * @param height in points
 * @param tables from top to bottom
 * @param lines what stands outside them, from top to bottom
 */
record Sheet(int number, double height, List<TablePart> tables, List<Line> lines) {

    static Sheet of(PageContent content, Budget budget) throws LimitExceededException {
        PageContent page = Upright.of(content);
        List<TableGrid> tables = new ArrayList<>();
        for (Frame frame : Frames.of(page, budget)) {
            Optional<RuledTable> table = RuledTable.of(frame, budget);
            table.ifPresent(found -> tables.add(new TableGrid(found, page.number(), page.width())));
        }
        // A table within a cell of another takes its text first.
        tables.sort(Comparator.comparingDouble(Sheet::area));
        List<Glyph> rest = page.glyphs();
        for (TableGrid table : tables) {
            budget.requireTime();
            rest = table.take(rest);
        }
        tables.removeIf(TableGrid::isBlank);
        tables.sort(Comparator.comparingDouble(TableGrid::top).thenComparingDouble(TableGrid::left));
        List<TablePart> parts = tables.stream().map(TableGrid::part).toList();
        return new Sheet(page.number(), page.height(), parts, Line.of(page.number(), rest));
    }

    private static double area(TableGrid table) {
        return (table.right() - table.left()) * (table.bottom() - table.top());
    }

    /** Rows that the break between two pages cuts, put together again. */
    static List<Sheet> withWholeRows(List<Sheet> sheets) {
        List<Sheet> whole = new ArrayList<>(sheets);
        for (int i = 0; i + 1 < whole.size(); i++) {
            Sheet upper = whole.get(i);
            Sheet lower = whole.get(i + 1);
            if (upper.endsWithTable() && lower.beginsWithTable()) {
                int last = upper.tables.size() - 1;
                Optional<List<TablePart>> joined = CutRow.join(upper.tables.get(last), lower.tables.get(0));
                if (joined.isPresent()) {
                    List<TablePart> above = new ArrayList<>(upper.tables);
                    above.set(last, joined.get().get(0));
                    List<TablePart> below =
                            new ArrayList<>(joined.get().subList(1, joined.get().size()));
                    below.addAll(lower.tables.subList(1, lower.tables.size()));
                    whole.set(i, new Sheet(upper.number, upper.height, above, upper.lines));
                    whole.set(i + 1, new Sheet(lower.number, lower.height, below, lower.lines));
                }
            }
        }
        return whole;
    }

    private boolean endsWithTable() {
        return !tables.isEmpty()
                && lines.stream()
                        .allMatch(line ->
                                line.base() < tables.get(tables.size() - 1).bottom());
    }

    private boolean beginsWithTable() {
        return !tables.isEmpty()
                && lines.stream().allMatch(line -> line.base() > tables.get(0).top());
    }

    Sheet withLines(List<Line> others) {
        return new Sheet(number, height, tables, others);
    }
}
