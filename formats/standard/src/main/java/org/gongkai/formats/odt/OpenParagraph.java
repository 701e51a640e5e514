package org.gongkai.formats.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.gongkai.formats.io.Heights;

/** A paragraph on its way: blanks of the source are one blank, what is struck out is left out. */
final class OpenParagraph {
    final String style;
    int level;

    /** Whether it is a heading that the outline numbers. */
    boolean numbered;

    private boolean hidden;
    private final StringBuilder text = new StringBuilder();
    private final Heights heights = new Heights();

    /** The spans that are open, the innermost first; the paragraph itself is the last. */
    private final Deque<Span> spans = new ArrayDeque<>();

    /** How the text of a span stands. */
    private record Span(int height, boolean struck) {}

    OpenParagraph(String style, boolean struck) {
        this.style = style;
        spans.push(new Span(0, struck));
    }

    /** Begins a span, with what its style says. */
    void begin(Optional<Integer> height, Optional<Boolean> struck) {
        Span outer = spans.element();
        spans.push(new Span(height.orElse(outer.height()), struck.orElse(outer.struck())));
    }

    void end() {
        if (spans.size() > 1) {
            spans.pop();
        }
    }

    /** Takes text of the source. */
    void flow(String source) {
        StringBuilder words = new StringBuilder(source.length());
        char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || last != ' ') {
                words.append(blank ? ' ' : c);
            }
            last = blank ? ' ' : c;
        }
        add(words.toString());
    }

    /** Takes text as it stands. */
    void add(String words) {
        Span span = spans.element();
        if (!span.struck()) {
            text.append(heights.next(text, words, span.height()));
        }
    }

    /** Says that a field in it hides the whole of it. */
    void hide() {
        hidden = true;
    }

    String text() {
        return hidden ? "" : text.toString().strip();
    }
}
