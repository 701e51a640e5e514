package org.gongkai.cli;

/** A line on standard error that tells how far the work is: overwritten on a terminal, else a line each. */
final class StatusLine {
    private static final String CLEAR = "\r\u001b[K";

    private final Session session;
    private final boolean on;

    StatusLine(Session session, boolean asked) {
        this.session = session;
        this.on = asked || session.terminal();
    }

    /** Whether somebody is looking. */
    boolean isOn() {
        return on;
    }

    void show(String line) {
        if (on) {
            print(session.terminal() ? CLEAR + line : line + "\n");
        }
    }

    /** Makes room for results on the same terminal. */
    void clear() {
        if (on && session.terminal()) {
            print(CLEAR);
        }
    }

    private void print(String text) {
        session.err().print(text);
        session.err().flush();
    }
}
