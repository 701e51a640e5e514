package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;

/** Text on a terminal, where a Chinese character takes two columns. */
final class Text {
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…,.;:?!)]}";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{";

    /** First and last of the characters that are wide or full-width after Unicode's annex 11, without the rarest. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE4F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD},
    };

    private Text() {}

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(Text::width).sum();
    }

    private static int width(int c) {
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return 2;
            }
        }
        return isZeroWidth(c) ? 0 : 1;
    }

    private static boolean isZeroWidth(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** The text with blanks after it up to a width. */
    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text with blanks before it up to a width. */
    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** As much of the text as goes into a width; what was cut is told by an ellipsis. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int columns = 0;
        for (int c : text.codePoints().toArray()) {
            columns += width(c);
            if (columns > width - 3) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.append("...").toString();
    }

    /** The text on one line, with nothing in it that a terminal would obey. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /**
     * The text in lines of at most {@code width} columns: broken at blanks and between Chinese characters, not before a
     * closing mark and not after an opening one. What has no such place (an id, an address) is not broken.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (String piece : pieces(text)) {
            int more = width(piece.stripTrailing());
            if (columns > 0 && columns + more > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                columns = 0;
            }
            line.append(piece);
            columns += width(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int previous = ' ';
        for (int c : text.codePoints().toArray()) {
            if (!piece.isEmpty() && mayBreak(previous, c)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            previous = c;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** A sign goes with what it stands beside. */
    private static boolean isSign(int c) {
        return c == '+' || c == '-';
    }

    private static boolean mayBreak(int before, int after) {
        boolean sign = (isSign(after) && before != ' ') || (isSign(before) && after != ' ');
        if (sign || after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || width(before) == 2 || width(after) == 2;
    }
}
