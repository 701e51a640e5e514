package org.gongkai.cli;

/** What the command tells the shell. */
final class Exit {
    /** Nothing at or above {@code --fail-on}. */
    static final int OK = 0;
    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** A wrong call. */
    static final int USAGE = 2;
    /** Some input could not be read; the rest was done. */
    static final int INPUT = 3;
    /** A fault of ours. */
    static final int FAULT = 4;

    private Exit() {}
}
