package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.text.Line.Kind;

/**
 * Rows with one cell a line and a pipe behind it, filled up with pipes to the width of their table. Its first row has a
 * cell or two and says that width; where all lines of a part of the text come out even, each row is put on one line.
 */
final class PaddedRows {
    private static final int MOST_CELLS_OF_FIRST_ROW = 2;

    private final List<Line> lines;
    private final List<Line> read = new ArrayList<>();

    private PaddedRows(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines with each such row on one line; the same lines where the text has none. */
    static List<Line> of(List<Line> lines) {
        return lines.stream().anyMatch(PaddedRows::isPadded) ? new PaddedRows(lines).join() : lines;
    }

    /** Whether a line is a cell, or none, and two pipes or more. */
    private static boolean isPadded(Line line) {
        return isCell(line) && pipes(line) > 1;
    }

    private List<Line> join() {
        int at = 0;
        while (at < lines.size()) {
            int end = isCell(lines.get(at)) ? end(at) : at + 1;
            List<Line> rows = new ArrayList<>();
            read.addAll(isCell(lines.get(at)) && areEven(at, end, rows) ? rows : lines.subList(at, end));
            at = end;
        }
        return read;
    }

    /** Where the part ends that begins with a line: a text belongs to it if a cell follows soon. */
    private int end(int from) {
        int end = from + 1;
        for (int i = end; i < lines.size() && i - end <= Labels.MOST_LINES; i++) {
            if (isCell(lines.get(i))) {
                end = i + 1;
            } else if (lines.get(i).kind() != Kind.TEXT && !lines.get(i).isBlank()) {
                break;
            }
        }
        return end;
    }

    /**
     * Whether the lines of a part are rows, each as wide as the first above it, texts between tables, and pipes without
     * anything below the last row.
     */
    private boolean areEven(int from, int end, List<Line> rows) {
        int width = 0;
        int at = from;
        while (at < end) {
            width = isHeading(at, end) ? 0 : width;
            int pipes = behindPipes(at, end, width);
            int row = width == 0 || pipes > at ? -1 : rowEnd(at, end, width);
            if (row > 0) {
                rows.add(row(at, row));
                at = row;
            } else if (pipes > at) {
                at = pipes;
            } else if (!isCell(lines.get(at))) {
                rows.add(lines.get(at));
                at++;
            } else {
                int first = widthAt(at, end);
                if (first == 0 || first == width) {
                    return false;
                }
                width = first;
            }
        }
        return true;
    }

    /** Whether a line is a text above what can be the first row of a table. */
    private boolean isHeading(int at, int end) {
        int cell = at;
        while (cell < end && !isCell(lines.get(cell))) {
            cell++;
        }
        return cell > at && widthAt(cell, end) > 0;
    }

    /**
     * The line behind pipes that stand alone on theirs; the same line where a row goes on below them, or they are a
     * row.
     */
    private int behindPipes(int at, int end, int width) {
        int most = width == 0 ? end : Math.min(end, at + width);
        int next = at;
        while (next < most && Pipes.isBar(lines.get(next).text())) {
            next++;
        }
        return next == end || !isCell(lines.get(next)) ? next : at;
    }

    /**
     * The line behind the row that begins at a line; -1 where its pipes don't come to the width, or a label stands
     * behind a figure. The last row of a table may be narrower.
     */
    private int rowEnd(int from, int end, int width) {
        int pipes = 0;
        boolean figures = false;
        for (int i = from; i < end && pipes < width; i++) {
            String text = text(lines.get(i));
            boolean figure = Gaps.isFigure(text);
            if (figures && !figure && !text.isEmpty()) {
                break;
            }
            figures |= figure;
            pipes += isCell(lines.get(i)) ? pipes(lines.get(i)) : 0;
            if (pipes == width) {
                return i + 1;
            }
        }
        return lastRowEnd(from, end, width);
    }

    /** The line behind the row, where it ends below its table's width at a heading or where the part does. */
    private int lastRowEnd(int from, int end, int width) {
        int pipes = 0;
        int at = from;
        while (at < end && pipes < width && (isCell(lines.get(at)) || !isHeading(at, end))) {
            pipes += isCell(lines.get(at)) ? pipes(lines.get(at)) : 0;
            at++;
        }
        String label = text(lines.get(from));
        boolean labelled = !label.isEmpty() && !Gaps.isFigure(label);
        return pipes < width && pipes > 0 && (labelled || at == end) ? at : -1;
    }

    /** What stands before the first pipe of a line. */
    private static String text(Line line) {
        int pipe = line.text().indexOf('|');
        return Blanks.trim(pipe < 0 ? line.text() : line.text().substring(0, pipe));
    }

    /** The width of the table that begins at a line; 0 where its first row does not say it. */
    private int widthAt(int from, int end) {
        int cells = 0;
        int pipes = 0;
        for (int i = from; i < end && isCell(lines.get(i)); i++) {
            cells += lines.get(i).text().startsWith("|") ? 0 : 1;
            pipes += pipes(lines.get(i));
            if (pipes(lines.get(i)) > 1) {
                return cells == 0 || cells > MOST_CELLS_OF_FIRST_ROW ? 0 : pipes;
            }
        }
        return 0;
    }

    /** The row of the lines; a text above a cell is the beginning of it. */
    private Line row(int from, int to) {
        StringBuilder row = new StringBuilder();
        for (Line line : lines.subList(from, to)) {
            row.append(line.text()).append(isCell(line) ? ' ' : '\n');
        }
        String text = row.toString().strip();
        return new Line(lines.get(from).number(), Kind.PIPES, text, text);
    }

    /** Whether a line has no text behind its first pipe. */
    private static boolean isCell(Line line) {
        if (line.kind() != Kind.PIPED_CELL && line.kind() != Kind.PIPES) {
            return false;
        }
        String text = line.text();
        for (int i = text.indexOf('|'); i < text.length(); i++) {
            if (text.charAt(i) != '|' && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static int pipes(Line line) {
        return (int) line.text().chars().filter(c -> c == '|').count();
    }
}
