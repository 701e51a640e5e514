package org.gongkai.comparison;

/**
 * How much one comparison may still do. Counted in steps and not in seconds, so that the result is the same on every
 * machine; beyond it texts are told apart less finely, never wrongly.
 */
final class Effort {
    private static final long STEPS = 400_000_000;

    private long left = STEPS;

    /** Takes this much; false once there is no more. */
    boolean take(long steps) {
        left -= steps;
        return left > 0;
    }
}
