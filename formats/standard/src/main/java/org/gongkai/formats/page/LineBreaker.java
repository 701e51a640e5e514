package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines: words and numbers stay whole, and no line begins or ends with a sign that may not. */
final class LineBreaker {
    private final Advances advances;

    LineBreaker(Advances advances) {
        this.advances = advances;
    }

    /**
     * The lines of a text, at least one.
     *
     * @param width how wide a line may be, in sizes of the font
     * @param indent what the first one has less
     */
    List<String> lines(String text, double width, double indent) {
        List<String> lines = new ArrayList<>();
        double free = width - indent;
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            double used = 0;
            for (int i = 0; i < paragraph.length(); ) {
                int end = endOfPiece(paragraph, i);
                double piece = advances.of(paragraph.substring(i, end));
                if (piece > width && end - i > 1 && line.isEmpty()) {
                    end = Math.max(i + Character.charCount(paragraph.codePointAt(i)), fitting(paragraph, i, end, free));
                    piece = advances.of(paragraph.substring(i, end));
                }
                boolean blank = Signs.isBlank(paragraph.substring(i, end));
                if (used + piece > free + 1e-6 && !line.isEmpty() && !blank) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                    free = width;
                    continue;
                }
                line.append(paragraph, i, end);
                used += piece;
                i = end;
            }
            lines.add(line.toString());
            free = width;
        }
        return lines;
    }

    /** The widest piece that can't be broken, in sizes of the font; long words can. */
    double widestPiece(String text, double most) {
        double widest = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfPiece(text, i);
            widest = Math.max(widest, advances.of(text.substring(i, end)));
            i = end;
        }
        return Math.min(widest, most);
    }

    private int fitting(String text, int from, int end, double free) {
        double used = 0;
        int at = from;
        while (at < end) {
            used += advances.of(text.codePointAt(at));
            if (used > free) {
                return at;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return end;
    }

    /** The same pieces that reading takes for the beginning of a line. */
    private static int endOfPiece(String text, int from) {
        int c = text.codePointAt(from);
        int at = from + Character.charCount(c);
        boolean word = Signs.isNarrow(c);
        boolean open = Signs.isOpening(c);
        while (at < text.length()) {
            c = text.codePointAt(at);
            if (c == '\n' || c == '\r' || (!open && !Signs.isClosing(c) && !(word && Signs.isNarrow(c)))) {
                break;
            }
            open = open && Signs.isOpening(c);
            word = Signs.isNarrow(c) || (word && Signs.isPoint(c));
            at += Character.charCount(c);
        }
        return at;
    }
}
