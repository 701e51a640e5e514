package org.gongkai.cli;

/** The gongkai command. */
public final class Main {
    private Main() {}

    /** Runs the command. */
    public static void main(String[] args) {}
}
