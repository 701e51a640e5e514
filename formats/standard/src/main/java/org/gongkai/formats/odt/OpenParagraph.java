package org.gongkai.formats.odt;

import java.util.ArrayDeque;
import java.util.Deque;

/** A paragraph on its way: blanks of the source are one blank, and a raised figure is a mark in brackets. */
final class OpenParagraph {
    final String style;
    int level;

    /** Whether it is a heading that the outline numbers. */
    boolean numbered;

    private final StringBuilder text = new StringBuilder();

    /** Where the raised spans begin that are open; -1 for any other. */
    private final Deque<Integer> spans = new ArrayDeque<>();

    OpenParagraph(String style) {
        this.style = style;
    }

    void begin(boolean raised) {
        spans.push(raised ? text.length() : -1);
    }

    void end() {
        Integer from = spans.poll();
        if (from == null || from < 0 || from >= text.length()) {
            return;
        }
        if (text.chars().skip(from).allMatch(Character::isDigit)) {
            text.insert(from.intValue(), '[').append(']');
        }
    }

    /** Takes text of the source. */
    void flow(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) {
                text.append(c);
            } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    /** Takes text as it stands. */
    void add(String words) {
        text.append(words);
    }

    String text() {
        return text.toString().strip();
    }
}
