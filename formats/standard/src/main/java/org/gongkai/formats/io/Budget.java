package org.gongkai.formats.io;

import java.time.Duration;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;

/**
 * 限额: what one file may still use up of time, nodes and characters. Whoever interrupts the thread has its time end at
 * once; the thread stays interrupted.
 */
public final class Budget {
    private static final int LOOK_EVERY = 1 << 10;

    private final ReadLimits limits;
    private final long begin = System.nanoTime();
    private int steps;
    private long nodes;
    private long chars;

    /** Begins now. */
    public Budget(ReadLimits limits) {
        this.limits = limits;
    }

    /** The limits that it keeps. */
    public ReadLimits limits() {
        return limits;
    }

    /** One small step; looks at the clock now and then. */
    public void step() throws LimitExceededException {
        if (++steps % LOOK_EVERY == 0) {
            requireTime();
        }
    }

    /** Looks at the clock. */
    public void requireTime() throws LimitExceededException {
        Duration spent = Duration.ofNanos(System.nanoTime() - begin);
        if (spent.compareTo(limits.timeBudget()) > 0 || Thread.currentThread().isInterrupted()) {
            throw new LimitExceededException(spent.toMillis() + " ms", "timeBudget", limits.timeBudget());
        }
    }

    /** One glyph, line or cell more. */
    public void node() throws LimitExceededException {
        nodes(1);
    }

    /** So many more. */
    public void nodes(long count) throws LimitExceededException {
        step();
        nodes += count;
        if (nodes > limits.maxNodes()) {
            throw new LimitExceededException(
                    "more than " + limits.maxNodes() + " nodes", "maxNodes", limits.maxNodes());
        }
    }

    /** So many characters more. */
    public void chars(long count) throws LimitExceededException {
        chars += count;
        if (chars > limits.maxTextChars()) {
            throw new LimitExceededException(
                    "more than " + limits.maxTextChars() + " characters", "maxTextChars", limits.maxTextChars());
        }
    }

    /** One paragraph or cell more, with this text. */
    public String take(String text) throws LimitExceededException {
        node();
        chars(text.length());
        return text;
    }

    /** Pages up to this one, from 1. */
    public void page(int number) throws LimitExceededException {
        requireTime();
        if (number > limits.maxPages()) {
            throw new LimitExceededException(
                    "more than " + limits.maxPages() + " pages", "maxPages", limits.maxPages());
        }
    }

    /** A table of so many cells. */
    public void grid(long cells) throws LimitExceededException {
        if (cells > limits.maxGridCells()) {
            throw new LimitExceededException("a table of " + cells + " cells", "maxGridCells", limits.maxGridCells());
        }
    }
}
