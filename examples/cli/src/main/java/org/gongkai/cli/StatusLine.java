package org.gongkai.cli;

/**
 * A line on standard error that tells how far the work is: on a terminal a bar that is overwritten, without a sign that
 * only some terminals obey; else a line each.
 */
final class StatusLine {
    private static final int BAR = 20;
    private static final int WIDTH = 79;

    private final Session session;
    private final boolean on;
    private int shown;

    StatusLine(Session session, boolean asked) {
        this.session = session;
        this.on = asked || session.terminal();
    }

    /** Whether somebody is looking. */
    boolean isOn() {
        return on;
    }

    /** So many of {@code total} are done, and what is to say of it. */
    void show(long done, long total, String words) {
        if (!on) {
            return;
        }
        if (!session.terminal()) {
            print(words + "\n");
            return;
        }
        String line = Text.cut(bar(done, total) + " " + words, WIDTH);
        print("\r" + Text.left(line, shown));
        shown = Text.width(line);
    }

    /** Makes room for results on the same terminal. */
    void clear() {
        if (shown > 0) {
            print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    private static String bar(long done, long total) {
        int full = total <= 0 ? 0 : (int) Math.min(BAR, done * BAR / total);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    }

    private void print(String text) {
        session.err().print(text);
        session.err().flush();
    }
}
