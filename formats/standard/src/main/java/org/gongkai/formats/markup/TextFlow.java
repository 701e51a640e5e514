package org.gongkai.formats.markup;

import org.gongkai.formats.io.Blanks;

/**
 * Text as a browser flows it: blanks of the source are one blank, and none where the line only broke between two
 * Chinese characters; a no-break space stays one.
 */
public final class TextFlow {
    private final StringBuilder text = new StringBuilder();
    private boolean visible;
    private boolean blankPending;
    private boolean breakPending;

    /** Begins with nothing. */
    public TextFlow() {}

    public void add(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blankPending = true;
                breakPending |= c == '\n' || c == '\r';
            } else {
                flush(c);
                text.append(c);
                visible |= !Blanks.isBlank(c);
            }
        }
    }

    /** Takes text as it stands, as in {@code <pre>}. */
    public void addPlain(String plain) {
        if (!plain.isEmpty()) {
            flush(plain.charAt(0));
            text.append(plain);
            visible |= !Blanks.isBlank(plain);
        }
    }

    /** Begins a new line; several in a row are one, and none stands before the text. */
    public void lineBreak() {
        blankPending = false;
        breakPending = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void flush(char next) {
        if (blankPending && !text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            boolean torn = breakPending && isWide(last) && isWide(next);
            if (last != '\n' && !torn) {
                text.append(' ');
            }
        }
        blankPending = false;
        breakPending = false;
    }

    private static boolean isWide(char c) {
        return Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u303F') || (c >= '\uFF00' && c <= '\uFFEF');
    }

    public boolean isBlank() {
        return !visible;
    }

    public char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /** The text as it stands. */
    public String plain() {
        return text.toString();
    }

    /** The text without blanks at the ends of its lines, and without empty lines. */
    public String lines() {
        String whole = Blanks.trim(text.toString());
        if (whole.indexOf('\n') < 0) {
            return whole;
        }
        StringBuilder lines = new StringBuilder(whole.length());
        whole.lines()
                .map(Blanks::trim)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
        return lines.toString();
    }

    public void clear() {
        text.setLength(0);
        visible = false;
        blankPending = false;
        breakPending = false;
    }
}
