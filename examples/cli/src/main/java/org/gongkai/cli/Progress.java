package org.gongkai.cli;

import java.util.function.LongSupplier;

/** Says on standard error what is being read. */
final class Progress {
    private final StatusLine line;
    private final Words words;
    private final long total;
    private long done;

    /** {@code total} is asked for only if somebody is looking. */
    Progress(Session session, Words words, boolean asked, LongSupplier total) {
        this.line = new StatusLine(session, asked);
        this.words = words;
        this.total = line.isOn() ? total.getAsLong() : 0;
    }

    /** The next input begins. */
    void next(String source) {
        line.show(done, total, words.of("progress", done + 1, total, Text.clean(source)));
        done++;
    }

    /** Makes room for results on the same terminal. */
    void clear() {
        line.clear();
    }
}
