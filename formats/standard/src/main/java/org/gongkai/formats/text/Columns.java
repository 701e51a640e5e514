package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The columns in which the figures of some lines stand one below the other. They are proven where one line fills them
 * all, or where a header stands over each; then a place without a figure is an empty cell.
 */
final class Columns {
    private static final int FEW_FIGURES = 2;

    private final List<int[]> spans;

    private Columns(List<int[]> spans) {
        this.spans = spans;
    }

    /**
     * The columns of lines that belong together.
     *
     * @param headers the lines above, from top to bottom
     * @param rows the lines with figures
     * @return no columns, where the alignment proves none
     */
    static Columns of(List<List<Gaps.Cell>> headers, List<List<Gaps.Cell>> rows) {
        List<int[]> apart = merged(rows.stream()
                .flatMap(List::stream)
                .filter(cell -> Gaps.isFigure(cell.text()))
                .toList());
        return ofParted(headers, rows.stream().map(row -> parted(row, apart)).toList());
    }

    private static Columns ofParted(List<List<Gaps.Cell>> headers, List<List<Gaps.Cell>> rows) {
        List<Gaps.Cell> figures = new ArrayList<>();
        int labelsFrom = Integer.MAX_VALUE;
        int labelsTo = 0;
        int most = 0;
        for (List<Gaps.Cell> row : rows) {
            int count = 0;
            for (Gaps.Cell cell : row) {
                if (Gaps.isFigure(cell.text())) {
                    figures.add(cell);
                    count++;
                } else {
                    labelsFrom = Math.min(labelsFrom, cell.from());
                    labelsTo = Math.max(labelsTo, cell.to());
                }
            }
            most = Math.max(most, count);
        }
        List<int[]> spans = merged(figures);
        Columns named = named(spans, headers, labelsFrom, labelsTo);
        if (named.isProven() && named.holdApart(rows) && areMeant(figures, headers)) {
            return named;
        }
        Columns filled = new Columns(spans);
        return spans.size() == most && filled.holdApart(rows) ? filled : new Columns(List.of());
    }

    boolean isProven() {
        return !spans.isEmpty();
    }

    /** The cells of a line, its labels first and then one a column, null where nothing stands. */
    List<String> cells(List<Gaps.Cell> row) {
        List<String> cells = new ArrayList<>();
        List<String> figures = new ArrayList<>(Collections.nCopies(spans.size(), ""));
        for (Gaps.Cell cell : parted(row, spans)) {
            int column = Gaps.isFigure(cell.text()) ? column(cell) : -1;
            if (column < 0) {
                cells.add(cell.text());
            } else {
                figures.set(column, cell.text());
            }
        }
        cells.addAll(figures);
        return cells;
    }

    /**
     * The cells of a line in which a label too long for its place runs into a figure: its last digits, where they stand
     * in a column that is else free, are a cell of their own.
     */
    private static List<Gaps.Cell> parted(List<Gaps.Cell> row, List<int[]> spans) {
        List<Gaps.Cell> parted = new ArrayList<>(row.size() + 1);
        for (Gaps.Cell cell : row) {
            String text = cell.text();
            int digits = Gaps.isFigure(text) ? 0 : Gaps.digitsAtEnd(text);
            int at = text.length() - digits;
            Gaps.Cell figure = new Gaps.Cell(text.substring(at), cell.to() - digits, cell.to());
            int column = digits == 0 ? -1 : column(figure, spans);
            boolean free = column >= 0
                    && row.stream().noneMatch(other -> Gaps.isFigure(other.text()) && column(other, spans) == column);
            if (free) {
                parted.add(new Gaps.Cell(text.substring(0, at), cell.from(), figure.from()));
                parted.add(figure);
            } else {
                parted.add(cell);
            }
        }
        return parted;
    }

    private int column(Gaps.Cell cell) {
        return column(cell, spans);
    }

    private static int column(Gaps.Cell cell, List<int[]> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (cell.overlaps(spans.get(i)[0], spans.get(i)[1])) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the alignment is no chance: one or two figures that stand askew below headers prove nothing. */
    private static boolean areMeant(List<Gaps.Cell> figures, List<List<Gaps.Cell>> headers) {
        return figures.size() > FEW_FIGURES
                || figures.stream().allMatch(cell -> headers.stream().anyMatch(row -> Alignment.isBelow(cell, row)));
    }

    /** Whether no line has two figures in one column, or one left of a label. */
    private boolean holdApart(List<List<Gaps.Cell>> rows) {
        for (List<Gaps.Cell> row : rows) {
            int last = -1;
            for (Gaps.Cell cell : row) {
                boolean figure = Gaps.isFigure(cell.text());
                int column = figure ? column(cell) : -1;
                if (figure ? column <= last : last >= 0) {
                    return false;
                }
                last = column;
            }
        }
        return true;
    }

    /** What the figures cover, from left to right; less than a gap parts no columns. */
    private static List<int[]> merged(List<Gaps.Cell> cells) {
        List<Gaps.Cell> sorted = new ArrayList<>(cells);
        sorted.sort((a, b) -> Integer.compare(a.from(), b.from()));
        List<int[]> spans = new ArrayList<>();
        for (Gaps.Cell cell : sorted) {
            int[] last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && cell.from() < last[1] + Gaps.FEWEST_BLANKS) {
                last[1] = Math.max(last[1], cell.to());
            } else {
                spans.add(new int[] {cell.from(), cell.to()});
            }
        }
        return spans;
    }

    /** The columns by their headers, read upwards; a header over several columns names none of them. */
    private static Columns named(List<int[]> figures, List<List<Gaps.Cell>> headers, int labelsFrom, int labelsTo) {
        List<int[]> spans = new ArrayList<>();
        List<int[]> named = new ArrayList<>();
        figures.forEach(span -> spans.add(span.clone()));
        for (int i = headers.size() - 1; i >= 0; i--) {
            List<int[]> lower = List.copyOf(named);
            for (Gaps.Cell header : headers.get(i)) {
                if (!header.overlaps(labelsFrom, labelsTo)) {
                    name(header, spans, named, lower);
                }
            }
        }
        spans.sort((a, b) -> Integer.compare(a[0], b[0]));
        boolean apart = named.size() == spans.size();
        for (int i = 1; i < spans.size(); i++) {
            apart &= spans.get(i - 1)[1] <= spans.get(i)[0];
        }
        return new Columns(apart ? spans : List.of());
    }

    private static void name(Gaps.Cell header, List<int[]> spans, List<int[]> named, List<int[]> lower) {
        List<int[]> below =
                spans.stream().filter(span -> header.overlaps(span[0], span[1])).toList();
        if (below.isEmpty()) {
            boolean between = lower.stream().anyMatch(span -> span[1] <= header.from())
                    && lower.stream().anyMatch(span -> span[0] >= header.to());
            if (!between) {
                int[] span = {header.from(), header.to()};
                spans.add(span);
                named.add(span);
            }
        } else if (below.size() == 1 && !named.contains(below.get(0))) {
            int[] span = below.get(0);
            span[0] = Math.min(span[0], header.from());
            span[1] = Math.max(span[1], header.to());
            named.add(span);
        }
    }
}
