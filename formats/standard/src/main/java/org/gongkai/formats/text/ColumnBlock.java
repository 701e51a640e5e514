package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stretch of lines whose cells stand in columns, and the cells of each of them. */
final class ColumnBlock {
    /** A row of three cells or more counts twice. */
    private static final int FEWEST_ROWS = 4;

    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_FIGURES = 2;
    /** So many lines of other text may stand between two rows: a heading, or the rests of labels. */
    private static final int MOST_BETWEEN = 4;

    private static final int LONGEST_BETWEEN = 40;

    private final Map<Integer, List<String>> rows = new HashMap<>();
    private final List<List<Gaps.Cell>> headers = new ArrayList<>();
    /** Lines below the last row: rests of its label, or the first headers of the next rows. */
    private final List<List<Gaps.Cell>> below = new ArrayList<>();

    /** The rows with figures since the last headers, by the index of their lines. */
    private final Map<Integer, List<Gaps.Cell>> segment = new LinkedHashMap<>();

    private final List<Line> lines;
    private final Gaps.Measure measure;
    private int figuresFrom = Integer.MAX_VALUE;

    private ColumnBlock(List<Line> lines, Gaps.Measure measure) {
        this.lines = lines;
        this.measure = measure;
    }

    /**
     * Decides which lines with gaps are rows, and which are text with blanks in it.
     *
     * @param rows takes the cells of each row, by the index of its line
     * @return the lines, those that are text after all as such
     */
    static List<Line> settle(List<Line> lines, Map<Integer, List<String>> rows) {
        List<Line> settled = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); ) {
            int to = i + 1;
            if (lines.get(i).kind() == Line.Kind.GAPS) {
                to = end(lines, i);
                Map<Integer, List<String>> found = rows(lines, i, to);
                rows.putAll(found);
                for (int j = i; j < to; j++) {
                    if (lines.get(j).kind() == Line.Kind.GAPS && !found.containsKey(j)) {
                        settled.set(j, lines.get(j).asText());
                    }
                }
            }
            i = to;
        }
        return settled;
    }

    private static Map<Integer, List<String>> rows(List<Line> lines, int from, int to) {
        int count = 0;
        int wide = 0;
        int figures = 0;
        for (int i = from; i < to; i++) {
            if (lines.get(i).kind() == Line.Kind.GAPS) {
                List<Gaps.Cell> cells = Gaps.cells(lines.get(i).text(), Gaps.Measure.SCREEN);
                count++;
                wide += cells.size() >= FEWEST_CELLS ? 1 : 0;
                figures += (int) cells.stream()
                        .filter(cell -> Gaps.isFigure(cell.text()))
                        .count();
            }
        }
        if (count + wide < FEWEST_ROWS || wide == 0 || figures < FEWEST_FIGURES) {
            return Map.of();
        }
        Map<Integer, List<String>> onScreen = rows(lines, from, to, Gaps.Measure.SCREEN);
        Map<Integer, List<String>> counted = rows(lines, from, to, Gaps.Measure.CHARACTERS);
        if (onScreen.equals(counted)) {
            return onScreen;
        }
        List<Line> block = lines.subList(from, to);
        Alignment screen = Alignment.of(block, Gaps.Measure.SCREEN);
        Alignment characters = Alignment.of(block, Gaps.Measure.CHARACTERS);
        if (screen.isBetterThan(characters)) {
            return onScreen;
        }
        boolean filled = characters.isBetterThan(screen) && characters.isMeant();
        return filled ? counted : common(onScreen, counted);
    }

    private static Map<Integer, List<String>> rows(List<Line> lines, int from, int to, Gaps.Measure measure) {
        ColumnBlock block = new ColumnBlock(lines, measure);
        for (int i = from; i < to; i++) {
            block.line(i);
        }
        block.endSegment();
        return block.rows;
    }

    /** The rows; where the two ways to measure put them differently, without their empty cells. */
    private static Map<Integer, List<String>> common(
            Map<Integer, List<String>> onScreen, Map<Integer, List<String>> counted) {
        Map<Integer, List<String>> rows = new HashMap<>(onScreen);
        rows.replaceAll((line, cells) -> cells.equals(counted.get(line))
                ? cells
                : cells.stream().filter(cell -> !cell.isEmpty()).toList());
        return rows;
    }

    /** Past the last row that belongs to the one at {@code from}. */
    private static int end(List<Line> lines, int from) {
        int end = from + 1;
        int between = 0;
        for (int i = from + 1; i < lines.size() && between <= MOST_BETWEEN; i++) {
            Line line = lines.get(i);
            switch (line.kind()) {
                case GAPS -> {
                    end = i + 1;
                    between = 0;
                }
                case BLANK, EMPTY -> {}
                case TEXT -> between += line.text().length() > LONGEST_BETWEEN ? MOST_BETWEEN + 1 : 1;
                default -> between = MOST_BETWEEN + 1;
            }
        }
        return end;
    }

    private void line(int i) {
        Line line = lines.get(i);
        if (line.kind() != Line.Kind.GAPS && line.kind() != Line.Kind.TEXT) {
            return;
        }
        List<Gaps.Cell> cells = Gaps.cells(line.raw(), measure);
        boolean figures = line.kind() == Line.Kind.GAPS && cells.stream().anyMatch(cell -> Gaps.isFigure(cell.text()));
        if (figures) {
            if (!below.isEmpty() && isLeftOfFigures(cells.get(0))) {
                endSegment();
            }
            segment.put(i, cells);
            below.clear();
            cells.stream()
                    .filter(cell -> Gaps.isFigure(cell.text()))
                    .forEach(cell -> figuresFrom = Math.min(figuresFrom, cell.from()));
            return;
        }
        if (!segment.isEmpty() && cells.stream().anyMatch(cell -> cell.to() > figuresFrom)) {
            endSegment();
        }
        (segment.isEmpty() ? headers : below).add(cells);
        if (line.kind() == Line.Kind.GAPS) {
            rows.put(i, cells.stream().map(Gaps.Cell::text).toList());
        }
    }

    /** Whether a row begins with a figure where the rows above have their labels: it is one of another table. */
    private boolean isLeftOfFigures(Gaps.Cell first) {
        return Gaps.isFigure(first.text()) && first.to() <= figuresFrom;
    }

    /** Lines with figures and no header among them share their columns. */
    private void endSegment() {
        Columns columns = Columns.of(headers, List.copyOf(segment.values()));
        segment.forEach((line, row) -> rows.put(
                line,
                columns.isProven()
                        ? columns.cells(row)
                        : row.stream().map(Gaps.Cell::text).toList()));
        segment.clear();
        headers.clear();
        headers.addAll(below);
        below.clear();
        figuresFrom = Integer.MAX_VALUE;
    }
}
