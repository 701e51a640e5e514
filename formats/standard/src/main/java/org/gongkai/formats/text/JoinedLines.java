package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A page that came out on one line, a blank between its paragraphs and cells, as scripts write pages that are laid out
 * by a table: each part has its own line again.
 */
final class JoinedLines {
    /** Longer than any row, and than most paragraphs. */
    private static final int SHORTEST = 400;

    /** Prose has fewer words that stand apart: these are labels, headers and figures. */
    private static final int FEWEST_CELLS = 40;

    private static final int LONGEST_CELL = 12;

    private JoinedLines() {}

    /** The lines with such a line as many of the same number; the same lines where the text has none. */
    static List<Line> of(List<Line> lines) {
        for (Line line : lines) {
            if (isJoined(line)) {
                return part(lines);
            }
        }
        return lines;
    }

    private static List<Line> part(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            if (isJoined(line)) {
                parts(line.raw()).forEach(part -> parted.add(Line.of(line.number(), part)));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    private static boolean isJoined(Line line) {
        return line.raw().length() >= SHORTEST
                && (line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.GAPS)
                && parts(line.raw()).stream()
                                .filter(part -> part.length() <= LONGEST_CELL)
                                .count()
                        >= FEWEST_CELLS;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isGap(text.charAt(i))) {
                if (i > from) {
                    parts.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Whether a character is a blank that has a width: one without parts nothing. */
    private static boolean isGap(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }
}
