package org.gongkai.cli;

/** Says on standard error what is being read: one line that is overwritten on a terminal, else a line each. */
final class Progress {
    private static final String CLEAR = "\r\u001b[K";

    private final Session session;
    private final Words words;
    private final boolean on;
    private final int total;
    private int done;

    Progress(Session session, Words words, boolean asked, int total) {
        this.session = session;
        this.words = words;
        this.on = asked || session.terminal();
        this.total = total;
    }

    /** The next input begins. */
    void next(String source) {
        done++;
        if (on) {
            String line = words.of("progress", done, total, Text.clean(source));
            session.err().print(session.terminal() ? CLEAR + line : line + "\n");
            session.err().flush();
        }
    }

    /** Makes room for results on the same terminal. */
    void clear() {
        if (on && session.terminal()) {
            session.err().print(CLEAR);
            session.err().flush();
        }
    }
}
