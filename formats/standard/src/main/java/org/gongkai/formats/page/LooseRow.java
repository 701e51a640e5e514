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
    /** Lines of one cell are no further apart. */
    private static final double PITCH = 2.2;
    /** Remarks in cells of a table have no more lines below the first. */
    private static final int MOST_LINES = 5;

    static List<LooseRow> of(List<Line> lines) {
        List<LooseRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = end(lines, i);
            LooseRow row = row(lines.subList(i, end));
            int whole = row.wholeEnd(lines, i, end);
            rows.add(whole > end ? row(lines.subList(i, whole)) : row.closed());
            i = whole;
        }
        return rows;
    }

    /** Past the lines that overlap the one at a place, and each other. */
    private static int end(List<Line> lines, int from) {
        int end = from + 1;
        while (end < lines.size() && overlap(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Past the lines in which the remarks of this row come to their end; past its own where they don't. */
    private int wholeEnd(List<Line> lines, int from, int to) {
        LooseRow whole = this;
        int next = to;
        while (next < lines.size() && next - to < MOST_LINES && isClose(lines.get(next - 1), lines.get(next))) {
            int end = end(lines, next);
            if (!whole.mayGoOn(row(lines.subList(next, end)))) {
                return to;
            }
            whole = row(lines.subList(from, end));
            if (!whole.isOpen()) {
                return end;
            }
            next = end;
        }
        return to;
    }

    private static boolean isClose(Line upper, Line lower) {
        return upper.page() == lower.page()
                && lower.base() - upper.base() <= PITCH * Math.min(upper.size(), lower.size());
    }

    /** Past the lines in which remarks of the last row of a table come to their end. */
    static int remarksEnd(List<Line> lines, int from, int to) {
        int end = to;
        for (int i = to - 1; i >= Math.max(from, to - MOST_LINES); i--) {
            end = Math.max(end, row(lines.subList(i, to)).wholeEnd(lines, i, to));
        }
        return end;
    }

    /** Whether remarks of entries begin or go on in what stands below, and nothing else there is below entries. */
    private boolean mayGoOn(LooseRow lower) {
        boolean remark = isOpen();
        for (LooseCell below : lower.cells) {
            List<LooseCell> above = cells.stream()
                    .filter(cell -> cell.overlaps(below.from(), below.to()))
                    .toList();
            boolean entries = below.isEntry() || above.stream().anyMatch(LooseCell::isEntry);
            boolean goesOn = above.size() == 1 && (above.get(0).isOpen() || below.isRemarkOf(above.get(0)));
            if (!above.isEmpty() && entries && !goesOn) {
                return false;
            }
            remark |= entries && goesOn;
        }
        return remark;
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
        cells.replaceAll(cell -> cell.isOfTwo() ? cell.unreadable() : cell);
        cells.sort(Comparator.comparingDouble(LooseCell::from));
        return new LooseRow(lines.get(0).page(), List.copyOf(cells));
    }

    /**
     * What stands below a part of the same cell goes on with it, unless both are entries; below several, nobody can
     * tell with which.
     */
    private static void put(LooseCell cell, List<LooseCell> cells) {
        int first = -1;
        for (int i = 0; i < cells.size(); i++) {
            LooseCell upper = cells.get(i);
            if (!upper.overlaps(cell.from(), cell.to())) {
                continue;
            }
            if (first < 0) {
                first = i;
                boolean two = upper.isEntry() && !upper.isOpen() && cell.isEntry();
                cells.set(i, two ? upper.with(cell).unreadable() : upper.with(cell));
            } else if (upper.isEntry()) {
                cells.set(i, upper.unreadable());
                cells.set(first, cells.get(first).unreadable());
            }
        }
        if (first < 0) {
            cells.add(cell);
        }
    }

    /** The texts as they come. Beside a number that is set wide, a digit alone may be half of another one. */
    List<String> texts() {
        boolean wide = cells.stream().anyMatch(LooseCell::isSetWide);
        return cells.stream()
                .map(cell -> wide && cell.isDigit() ? cell.unreadable() : cell)
                .map(LooseCell::text)
                .toList();
    }

    private boolean isOpen() {
        return cells.stream().anyMatch(LooseCell::isOpen);
    }

    /** The same with the entries made unreadable whose remarks don't end. */
    private LooseRow closed() {
        return new LooseRow(
                page,
                cells.stream()
                        .map(cell -> cell.isOpen() ? cell.unreadable() : cell)
                        .toList());
    }

    boolean hasEntry() {
        return cells.stream().anyMatch(LooseCell::isEntry);
    }

    boolean hasLabel() {
        return cells.stream().anyMatch(cell -> !cell.isEntry());
    }
}
