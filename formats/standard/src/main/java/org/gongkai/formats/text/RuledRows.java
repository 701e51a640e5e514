package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tables with a rule between all rows: what stands between two rules is one row, however many lines its cells take. A
 * table in which two lines between rules have labels and figures of their own is none of these.
 */
final class RuledRows {
    private static final int FEWEST_RULES = 3;

    private static final String UNITS = "元万亿件条项次份个起宗";

    private RuledRows() {}

    /**
     * Makes one row of the lines between two rules.
     *
     * @param lines the lines; of those that make one row, the first becomes the row and the others blank
     * @param rows takes the cells of such a row, by the index of its line
     */
    static void settle(List<Line> lines, Map<Integer, List<String>> rows) {
        for (int i = 0; i < lines.size(); ) {
            int to = i;
            int rules = 0;
            while (to < lines.size() && isOfTable(lines.get(to).kind())) {
                rules += lines.get(to).kind() == Line.Kind.RULE ? 1 : 0;
                to++;
            }
            if (rules >= FEWEST_RULES) {
                settle(lines, i, to, rows);
            }
            i = to + 1;
        }
    }

    private static boolean isOfTable(Line.Kind kind) {
        return kind == Line.Kind.RULE || kind == Line.Kind.PIPES || kind == Line.Kind.PIPED_CELL;
    }

    private static void settle(List<Line> lines, int from, int to, Map<Integer, List<String>> rows) {
        List<List<Integer>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        for (int i = from; i < to; i++) {
            if (lines.get(i).kind() != Line.Kind.RULE) {
                groups.get(groups.size() - 1).add(i);
            } else if (!groups.get(groups.size() - 1).isEmpty()) {
                groups.add(new ArrayList<>());
            }
        }
        groups.removeIf(group -> group.size() < 2);
        List<List<String>> joined = new ArrayList<>();
        for (List<Integer> group : groups) {
            List<String> row =
                    joined(group.stream().map(i -> lines.get(i).cells()).toList());
            if (row.isEmpty()) {
                return;
            }
            joined.add(row);
        }
        for (int n = 0; n < groups.size(); n++) {
            List<Integer> group = groups.get(n);
            Line first = lines.get(group.get(0));
            rows.put(group.get(0), joined.get(n));
            lines.set(group.get(0), first.as(Line.Kind.GAPS));
            group.subList(1, group.size())
                    .forEach(i -> lines.set(i, lines.get(i).as(Line.Kind.BLANK)));
        }
    }

    /** The cells of several lines, each column's as one; none where the lines are rows of their own. */
    private static List<String> joined(List<List<String>> lines) {
        List<String> row = new ArrayList<>(lines.get(0));
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != row.size()) {
                return List.of();
            }
            boolean labelled = hasTextBelowText(row, line);
            for (int column = 0; column < row.size(); column++) {
                String above = row.get(column);
                String below = line.get(column);
                if (goesOn(above, below)) {
                    row.set(column, above + below);
                } else if (!labelled && Gaps.isFigure(above) && (Gaps.isFigure(below) || isFraction(below))) {
                    // Digits in two lines may be one number or two; with the line feed between, they are none.
                    row.set(column, above + '\n' + below);
                } else {
                    return List.of();
                }
            }
        }
        return row;
    }

    private static boolean isFraction(String text) {
        return text.length() > 1 && ".．".indexOf(text.charAt(0)) >= 0 && Gaps.isFigure(text.substring(1));
    }

    private static boolean hasTextBelowText(List<String> above, List<String> below) {
        for (int column = 0; column < above.size(); column++) {
            if (isText(above.get(column)) && isText(below.get(column))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(String cell) {
        return !cell.isEmpty() && !Gaps.isFigure(cell);
    }

    /** Whether a cell may go on so in the next line: a text with text, a figure with its unit or its remark. */
    private static boolean goesOn(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) {
            return true;
        }
        if (!Gaps.isFigure(above)) {
            return !Gaps.isFigure(below);
        }
        boolean inRemark = above.indexOf('（') > above.indexOf('）') || above.indexOf('(') > above.indexOf(')');
        boolean unit = below.length() <= 2 && UNITS.indexOf(below.charAt(0)) >= 0;
        return inRemark || unit || below.charAt(0) == '（' || below.charAt(0) == '(';
    }
}
