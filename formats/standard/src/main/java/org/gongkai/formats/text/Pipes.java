package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.text.Line.Kind;

/** Rows whose cells stand between pipes, with or without pipes at the border. */
final class Pipes {
    private static final int RULE_DASHES = 3;

    private Pipes() {}

    /** The lines with each row on a line of its own and one pipe between its cells, however they were written. */
    static List<Line> settle(List<Line> lines) {
        for (Line line : lines) {
            if (line.kind() == Kind.PIPES || line.kind() == Kind.PIPED_CELL) {
                return Padding.without(PaddedRows.of(BarredRows.of(PairedPipes.of(lines))));
            }
        }
        return lines;
    }

    /** Whether a trimmed line is a row: a pipe at an end, two together, or one between blanks. */
    static boolean isRow(String line) {
        int first = line.indexOf('|');
        if (first < 0) {
            return false;
        }
        return first == 0 || line.charAt(line.length() - 1) == '|' || line.contains("||") || line.contains(" | ");
    }

    /** Whether a trimmed line is one cell, or none, and the pipe behind it. */
    static boolean isCell(String line) {
        return line.indexOf('|') == line.length() - 1;
    }

    /** Whether a trimmed line is a pipe and nothing else. */
    static boolean isBar(String line) {
        return line.equals("|");
    }

    /** Whether a line has pipes and nothing else. */
    static boolean areAlone(String line) {
        return line.chars().allMatch(c -> c == '|' || c == ' ');
    }

    /** Whether a trimmed line is the rule of a Markdown table: dashes, three or more a cell, perhaps with colons. */
    static boolean isRule(String line) {
        boolean piped = false;
        int dashes = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|') {
                if (i > 0 && dashes < RULE_DASHES) {
                    return false;
                }
                piped = true;
                dashes = 0;
            } else if (c == '-') {
                dashes++;
            } else if (c != ':' && c != ' ') {
                return false;
            }
        }
        return piped && (dashes >= RULE_DASHES || (dashes == 0 && line.indexOf('-') > 0));
    }

    /** The cells; a pipe at the border begins or ends a row and is between no cells, and an empty cell is kept. */
    static List<String> cells(String line) {
        int end = line.charAt(line.length() - 1) == '|' ? line.length() - 1 : line.length();
        int from = line.charAt(0) == '|' ? 1 : 0;
        List<String> cells = new ArrayList<>();
        while (from <= end) {
            int pipe = line.indexOf('|', from);
            int to = pipe < 0 || pipe > end ? end : pipe;
            cells.add(Markup.plain(Blanks.trim(line.substring(from, to))));
            from = to + 1;
        }
        return cells;
    }
}
