package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A ruled table and what is written in its cells. */
final class TableGrid {
    /** A table that ends so near the right edge of its page was cut by it. */
    private static final double EDGE = 5;
    /** The digits of one number, in sizes of the font: those shown in one go may be set apart. */
    private static final double SPACED = 0.6;

    private static final double TOUCHING = 0.05;
    private static final double OVERLAP = 0.15;

    private final RuledTable table;
    private final int page;
    private final boolean cutOff;
    private final List<List<Glyph>> written = new ArrayList<>();
    private final BitSet unsure = new BitSet();

    TableGrid(RuledTable table, int page, double pageWidth) {
        this.table = table;
        this.page = page;
        this.cutOff = table.right() > pageWidth - EDGE;
        table.cells().forEach(cell -> written.add(new ArrayList<>()));
    }

    /** Takes the glyphs that stand in it, in the order of the file; gives the others. */
    List<Glyph> take(List<Glyph> glyphs) {
        List<Glyph> others = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); ) {
            int end = endOfNumber(glyphs, i);
            List<Glyph> together = glyphs.subList(i, end);
            NumberCell place = NumberCell.of(together, cellOf(together), table);
            (place.cell() < 0 ? others : written.get(place.cell())).addAll(together);
            if (!place.over().isEmpty()) {
                unsure.set(place.cell());
                place.over().forEach(unsure::set);
            }
            i = end;
        }
        return others;
    }

    /** A number that sticks out of its cell is not cut in two. */
    private int cellOf(List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        Glyph last = glyphs.get(glyphs.size() - 1);
        double x = (first.middleX() + last.middleX()) / 2;
        double withinPage = cutOff ? Math.min(x, table.right() - 0.1) : x;
        return table.cellAt(withinPage, (first.middleY() + last.middleY()) / 2);
    }

    private static int endOfNumber(List<Glyph> glyphs, int from) {
        int end = from + 1;
        while (end < glyphs.size() && isNumber(glyphs.get(end - 1), glyphs.get(end)) && isOneGo(glyphs, end)) {
            end++;
        }
        return end;
    }

    /** Digits beside each other are of one number if one go shows both, or if one of them is drawn alone. */
    private static boolean isOneGo(List<Glyph> glyphs, int right) {
        int left = right - 1;
        boolean alone =
                left == 0 || glyphs.get(left - 1).run() != glyphs.get(left).run();
        boolean nextAlone = right + 1 == glyphs.size()
                || glyphs.get(right + 1).run() != glyphs.get(right).run();
        return glyphs.get(left).run() == glyphs.get(right).run() || alone || nextAlone;
    }

    private static boolean isNumber(Glyph left, Glyph right) {
        return left.turn() == right.turn()
                && isOfNumber(left)
                && isOfNumber(right)
                && Math.abs(left.base() - right.base()) < 0.1 * left.size()
                && isBeside(left, right);
    }

    private static boolean isBeside(Glyph left, Glyph right) {
        double gap = (right.from() - left.to()) / left.size();
        return gap > -OVERLAP && gap < (left.run() == right.run() ? SPACED : TOUCHING);
    }

    private static boolean isOfNumber(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return Signs.isDigit(c) || c == '.' || c == ',';
    }

    double top() {
        return table.top();
    }

    double bottom() {
        return table.bottom();
    }

    double left() {
        return table.left();
    }

    double right() {
        return table.right();
    }

    boolean isBlank() {
        return written.stream().allMatch(cell -> cell.stream().allMatch(Glyph::isBlank));
    }

    /** The cells, without rows and columns that none begins in. */
    TablePart part() {
        int[] rows = table.numbers(RuledTable.Box::row, RuledTable.Box::endRow);
        int[] columns = table.numbers(RuledTable.Box::column, RuledTable.Box::endColumn);
        List<PlacedCell> cells = new ArrayList<>();
        for (int i = 0; i < table.cells().size(); i++) {
            RuledTable.Box box = table.cells().get(i);
            cells.add(new PlacedCell(
                    rows[box.row()],
                    columns[box.column()],
                    rows[box.endRow()] - rows[box.row()],
                    columns[box.endColumn()] - columns[box.column()],
                    table.left(box),
                    table.right(box),
                    Line.of(page, written.get(i)),
                    unsure.get(i)));
        }
        return new TablePart(page, top(), bottom(), rows[rows.length - 1], columns[columns.length - 1], cells);
    }
}
