package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A row of a table without lines: one line, or several that overlap in height, as a label of two lines does with the
 * figures beside its middle.
 *
 * @param page the page, from 1
 * @param cells from left to right
 */
record LooseRow(int page, List<LooseCell> cells) {
    /** Lines nearer than this, in sizes of the font, overlap. */
    private static final double OVERLAP = 0.9;

    static List<LooseRow> of(List<Line> lines) {
        List<LooseRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && overlap(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            rows.add(row(lines.subList(i, end)));
            i = end;
        }
        return rows;
    }

    static boolean overlap(Line upper, Line lower) {
        return upper.page() == lower.page()
                && lower.base() - upper.base() < OVERLAP * Math.min(upper.size(), lower.size());
    }

    private static LooseRow row(List<Line> lines) {
        List<LooseCell> cells = new ArrayList<>();
        for (Line line : lines) {
            for (LooseCell cell : LooseCell.of(line)) {
                put(cell, cells);
            }
        }
        cells.sort(Comparator.comparingDouble(LooseCell::from));
        return new LooseRow(lines.get(0).page(), List.copyOf(cells));
    }

    /** What stands below a part of the same cell goes on with it. */
    private static void put(LooseCell cell, List<LooseCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            LooseCell upper = cells.get(i);
            if (upper.overlaps(cell.from(), cell.to())) {
                cells.set(
                        i,
                        new LooseCell(
                                upper.text() + cell.text(),
                                Math.min(upper.from(), cell.from()),
                                Math.max(upper.to(), cell.to())));
                return;
            }
        }
        cells.add(cell);
    }

    /** The texts as they come. Beside a number that is set wide, a digit alone may be half of another one. */
    List<String> texts() {
        boolean wide = cells.stream().anyMatch(LooseCell::isSetWide);
        return cells.stream()
                .map(cell -> wide && cell.isDigit() ? cell.text() + Signs.UNREADABLE : cell.text())
                .toList();
    }

    boolean hasEntry() {
        return cells.stream().anyMatch(LooseCell::isEntry);
    }

    boolean hasLabel() {
        return cells.stream().anyMatch(cell -> !cell.isEntry());
    }
}
