package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.io.Blanks;

/**
 * Rows whose cells stand one blank apart, as a page of a PDF is copied: labels, and then figures to the end of the
 * line. Empty cells leave no trace in them.
 */
final class SpacedRows {
    /** So many rows with two figures or more show that lines are rows. */
    private static final int FEWEST_ROWS = 3;

    private static final int FEWEST_FIGURES = 2;
    /** A line of nothing but figures has so many: fewer may be pages, or a number cut in two. */
    private static final int FEWEST_ALONE = 5;
    /**
     * So many lines of other text may stand between two rows, or above the first: headings, headers, rests of labels.
     */
    private static final int MOST_BETWEEN = 4;

    private static final int LONGEST_BETWEEN = 80;
    /** Cells set in columns stand further apart. */
    private static final int WIDEST_GAP = 3;

    private SpacedRows() {}

    /**
     * Makes rows of such lines, and of the headers among them.
     *
     * @param rows takes the cells of each row, by the index of its line
     */
    static void settle(List<Line> lines, Map<Integer, List<String>> rows) {
        if (!areShown(lines)) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (isRow(lines.get(i))) {
                int to = end(lines, i);
                for (int j = begin(lines, i); j < to; j++) {
                    Line line = lines.get(j);
                    if (isRow(line) || isHeader(line)) {
                        rows.put(j, tokens(line.raw()));
                        lines.set(j, line.as(Line.Kind.GAPS));
                    }
                }
                i = to - 1;
            }
        }
    }

    /** Whether the text has such rows, and none that are set in columns. */
    private static boolean areShown(List<Line> lines) {
        int rows = 0;
        int apart = 0;
        for (Line line : lines) {
            boolean row = isRow(line);
            apart += row && line.kind() == Line.Kind.GAPS ? 1 : 0;
            rows += row && line.kind() == Line.Kind.TEXT && figures(tokens(line.raw())) >= FEWEST_FIGURES ? 1 : 0;
            if (line.kind() == Line.Kind.GAPS && widestGap(line.raw()) > WIDEST_GAP) {
                return false;
            }
        }
        return rows >= FEWEST_ROWS && rows > apart;
    }

    /** Past the last row that belongs to the one at {@code from}. */
    private static int end(List<Line> lines, int from) {
        int end = from + 1;
        int between = 0;
        for (int i = from + 1; i < lines.size() && between <= MOST_BETWEEN; i++) {
            Line line = lines.get(i);
            if (isRow(line)) {
                end = i + 1;
                between = 0;
            } else if (!line.isBlank()) {
                between += mayStandBetween(line) ? 1 : MOST_BETWEEN + 1;
            }
        }
        return end;
    }

    /** The first of the headers above a row. */
    private static int begin(List<Line> lines, int row) {
        int begin = row;
        int between = 0;
        for (int i = row - 1; i >= 0 && between < MOST_BETWEEN; i--) {
            Line line = lines.get(i);
            if (!line.isBlank()) {
                if (!mayStandBetween(line)) {
                    return begin;
                }
                begin = isHeader(line) ? i : begin;
                between++;
            }
        }
        return begin;
    }

    private static boolean mayStandBetween(Line line) {
        return isText(line)
                && line.raw().length() <= LONGEST_BETWEEN
                && line.raw().indexOf('。') < 0;
    }

    private static boolean isText(Line line) {
        return line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.GAPS;
    }

    private static boolean isRow(Line line) {
        if (!mayStandBetween(line) || widestGap(line.raw()) == 0) {
            return false;
        }
        List<String> tokens = tokens(line.raw());
        int figures = figures(tokens);
        return figures == tokens.size() ? figures >= FEWEST_ALONE : figures > 0 && !holdsFigure(tokens, figures);
    }

    /** Whether a figure stands before the last word: then the line is prose. */
    private static boolean holdsFigure(List<String> tokens, int figuresAtEnd) {
        return tokens.subList(0, tokens.size() - figuresAtEnd).stream().anyMatch(Gaps::isFigure);
    }

    /** Whether a line has several words without a figure, and is neither a heading nor a clause. */
    private static boolean isHeader(Line line) {
        if (!mayStandBetween(line)) {
            return false;
        }
        List<String> tokens = tokens(line.raw());
        return tokens.size() > 1
                && tokens.stream().noneMatch(Gaps::isFigure)
                && !Labels.beginsHeading(tokens.get(0))
                && !holdsClause(line.raw());
    }

    /** Whether a comma stands outside of brackets. */
    private static boolean holdsClause(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth <= 0 && "，,；;！？".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many words at the end are figures. */
    private static int figures(List<String> tokens) {
        int figures = 0;
        while (figures < tokens.size() && Gaps.isFigure(tokens.get(tokens.size() - 1 - figures))) {
            figures++;
        }
        return figures;
    }

    private static List<String> tokens(String line) {
        List<String> tokens = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean blank = i == line.length() || Blanks.isBlank(line.charAt(i));
            if (blank && from >= 0) {
                tokens.add(Markup.plain(line.substring(from, i)));
                from = -1;
            } else if (!blank && from < 0) {
                from = i;
            }
        }
        return tokens;
    }

    private static int widestGap(String line) {
        int widest = 0;
        int blanks = 0;
        String text = Blanks.trim(line);
        for (int i = 0; i < text.length(); i++) {
            blanks = Blanks.isBlank(text.charAt(i)) ? blanks + 1 : 0;
            widest = Math.max(widest, blanks);
        }
        return widest;
    }
}
