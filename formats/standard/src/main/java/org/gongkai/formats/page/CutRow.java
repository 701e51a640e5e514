package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row that a page break cuts in two: what stands on the next page is put back. The evidence is in the lines: the last
 * one on the upper page is full, as lines are that go on, and nothing in the lower row begins with a number of its own.
 */
final class CutRow {
    private static final String NUMERALS = "一二三四五六七八九十";

    private final TablePart upper;
    private final TablePart lower;
    private final int header;
    private final List<PlacedCell> last;
    private final List<PlacedCell> first;

    private CutRow(TablePart upper, TablePart lower) {
        this.upper = upper;
        this.lower = lower;
        this.header = repeatedRows(upper, lower);
        this.last = lastOfUpper();
        this.first = firstOfLower();
    }

    /**
     * The two parts with the cut row whole at the end of the upper one, or with its figures unsure where nobody can
     * tell what of them stands below; nothing where no row is cut.
     *
     * @param upper a table that ends a page
     * @param lower the table that begins the next page
     * @return both parts, or the upper one alone where nothing is left of the lower one
     */
    static Optional<List<TablePart>> join(TablePart upper, TablePart lower) {
        CutRow cut = new CutRow(upper, lower);
        if (cut.isCut() || cut.isRestOfFigures()) {
            return Optional.of(cut.joined());
        }
        return cut.isFiguresAlone() ? Optional.of(List.of(cut.unsure(), lower)) : Optional.empty();
    }

    /** How many rows at the top of the lower part are headers that the printer repeats. */
    private static int repeatedRows(TablePart upper, TablePart lower) {
        int same = 0;
        for (int row = 1; row < Math.min(upper.rows(), lower.rows()); row++) {
            if (!cellsAbove(upper, row).equals(cellsAbove(lower, row))) {
                break;
            }
            same = row;
        }
        return same;
    }

    /** A cell as far as a repeated header is the same: place and text. */
    private record Shown(int row, int column, int rowSpan, int columnSpan, String text) {}

    private static List<Shown> cellsAbove(TablePart part, int end) {
        List<Shown> cells = new ArrayList<>();
        for (PlacedCell cell : part.cells()) {
            if (cell.row() < end) {
                cells.add(new Shown(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()));
            }
        }
        return cells;
    }

    /** From left to right, wherever they begin. */
    private List<PlacedCell> lastOfUpper() {
        return upper.cells().stream()
                .filter(cell -> cell.endRow() == upper.rows() && cell.row() >= header)
                .sorted(Comparator.comparingInt(PlacedCell::column))
                .toList();
    }

    private List<PlacedCell> firstOfLower() {
        return lower.cells().stream().filter(cell -> cell.row() == header).toList();
    }

    private boolean isCut() {
        if (last.size() != first.size() || last.isEmpty()) {
            return false;
        }
        boolean evidence = false;
        for (int i = 0; i < last.size(); i++) {
            PlacedCell above = last.get(i);
            PlacedCell below = first.get(i);
            if (!above.hasSameSides(below)) {
                return false;
            }
            if (!below.lines().isEmpty()
                    && (beginsItem(below) || (!above.lines().isEmpty() && !goesOn(above, below)))) {
                return false;
            }
            evidence |= !below.lines().isEmpty() && !above.lines().isEmpty();
        }
        return evidence;
    }

    /**
     * Whether digits, and no label, stand below figures that fill their cells: their rest, without the cells between.
     */
    private boolean isRestOfFigures() {
        return isFiguresAlone()
                && written()
                        .allMatch(below -> last.stream()
                                .anyMatch(above -> above.hasSameSides(below)
                                        && !above.lines().isEmpty()
                                        && goesOn(above, below)));
    }

    /** Whether a page begins with figures that have no label. */
    private boolean isFiguresAlone() {
        return written().findAny().isPresent() && written().allMatch(cell -> Signs.isEntry(cell.text()));
    }

    private Stream<PlacedCell> written() {
        return first.stream().filter(cell -> !cell.lines().isEmpty());
    }

    private TablePart unsure() {
        return upper.with(
                upper.rows(),
                upper.cells().stream()
                        .map(cell ->
                                last.contains(cell) && written().anyMatch(cell::hasSameSides) ? cell.withDoubt() : cell)
                        .toList());
    }

    private static boolean goesOn(PlacedCell above, PlacedCell below) {
        Line last = above.lines().get(above.lines().size() - 1);
        // Words don't go on with a number alone: that is a figure below its header.
        if (Signs.isFigure(below.text()) && !Signs.isFigure(last.text())) {
            return false;
        }
        return CellText.isFull(last, below.lines().get(0), above.right() - above.left());
    }

    /** 1. and （一） and 一、 begin a row of their own. */
    private static boolean beginsItem(PlacedCell cell) {
        String text = cell.lines().get(0).text();
        int at = !text.isEmpty() && "（(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int from = at;
        while (at < text.length() && (Signs.isDigit(text.charAt(at)) || NUMERALS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > from && at < text.length() && ".．、)）".indexOf(text.charAt(at)) >= 0;
    }

    private List<TablePart> joined() {
        List<PlacedCell> whole = new ArrayList<>();
        for (PlacedCell cell : upper.cells()) {
            whole.add(last.contains(cell) ? withRest(cell) : cell);
        }
        List<TablePart> parts = new ArrayList<>();
        parts.add(upper.with(upper.rows(), whole));
        List<PlacedCell> rest = rest();
        if (lower.rows() - header > 1) {
            parts.add(lower.with(lower.rows() - 1, rest));
        }
        return parts;
    }

    private PlacedCell withRest(PlacedCell above) {
        return written()
                .filter(above::hasSameSides)
                .findFirst()
                .map(below -> above.with(below.lines()))
                .orElse(above);
    }

    private List<PlacedCell> rest() {
        List<PlacedCell> rest = new ArrayList<>();
        for (PlacedCell cell : lower.cells()) {
            if (cell.row() > header) {
                rest.add(cell.withRows(cell.row() - 1, cell.rowSpan()));
            } else if (cell.row() < header) {
                rest.add(cell);
            } else if (cell.rowSpan() > 1) {
                rest.add(cell.withRows(header, cell.rowSpan() - 1).withoutLines());
            }
        }
        return rest;
    }
}
