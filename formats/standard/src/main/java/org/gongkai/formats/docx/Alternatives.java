package org.gongkai.formats.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The same content in several ways, newest first: the first one that shows any text is taken, and no other. */
final class Alternatives {
    private static final class Open {
        int before;
        boolean taken;
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int shown;

    /** Some text was shown. */
    void shown() {
        shown++;
    }

    void begin() {
        Open alternative = new Open();
        alternative.before = shown;
        open.push(alternative);
    }

    boolean isTaken() {
        return !open.isEmpty() && open.element().taken;
    }

    /** One of the ways, or all of them, end. */
    void end(String element) {
        if (element.equals("AlternateContent")) {
            open.poll();
        } else if (!open.isEmpty()) {
            open.element().taken |= shown > open.element().before;
        }
    }
}
