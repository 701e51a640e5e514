package org.gongkai.cli;

import java.util.function.LongSupplier;

/** Says on standard error how far a long work is, how fast it goes and how long it takes yet, once a second. */
final class BatchProgress {
    private static final long SECOND = 1_000_000_000L;

    private final StatusLine line;
    private final Words words;
    private final long total;
    private long begun = -1;
    private long before;
    private long told;

    /** {@code total} is asked for only if somebody is looking. */
    BatchProgress(Session session, Words words, boolean asked, LongSupplier total) {
        this.line = new StatusLine(session, asked);
        this.words = words;
        this.total = line.isOn() ? total.getAsLong() : 0;
    }

    /** So many are done, {@code name} the last of them; what was done before the first call does not count as speed. */
    void done(long done, String name) {
        if (!line.isOn()) {
            return;
        }
        long now = System.nanoTime();
        if (begun < 0) {
            begun = now;
            before = done;
        } else if (now - told >= SECOND || done == total) {
            told = now;
            double rate = (done - before) / Math.max(1e-3, (now - begun) / (double) SECOND);
            long left = rate <= 0 ? 0 : Math.round((total - done) / rate);
            line.show(
                    done,
                    total,
                    words.of("progress.batch", done, total, Math.round(rate), left / 60, left % 60, Text.clean(name)));
        }
    }

    /** Makes room for results on the same terminal. */
    void clear() {
        line.clear();
    }
}
