package org.gongkai.cli;

import org.gongkai.finding.Severity;

/** Colours, where a terminal shows them. */
final class Paint {
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";
    private static final String GREEN = "32";
    private static final String BOLD = "1";
    private static final String DIM = "2";

    private final boolean on;

    Paint(boolean on) {
        this.on = on;
    }

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in(RED + ";" + BOLD, text);
            case WARNING -> in(YELLOW, text);
            case NOTE -> in(CYAN, text);
        };
    }

    String good(String text) {
        return in(GREEN, text);
    }

    String bad(String text) {
        return in(RED, text);
    }

    String warn(String text) {
        return in(YELLOW, text);
    }

    /** Removed text in red and added text in green, each with its signs around it. */
    String edits(String text) {
        return on
                ? text.replace("[-", "\u001b[31m[-")
                        .replace("-]", "-]\u001b[0m")
                        .replace("{+", "\u001b[32m{+")
                        .replace("+}", "+}\u001b[0m")
                : text;
    }

    String strong(String text) {
        return in(BOLD, text);
    }

    String faint(String text) {
        return in(DIM, text);
    }

    private String in(String colour, String text) {
        return on ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
