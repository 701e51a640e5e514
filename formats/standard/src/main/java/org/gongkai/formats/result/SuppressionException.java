package org.gongkai.formats.result;

import java.io.IOException;
import org.gongkai.finding.Message;

/** 清单有误: a line of a list of {@link Suppressions} that can't be taken as one. */
public final class SuppressionException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Message problem;

    SuppressionException(int line, String zh, String en) {
        super("line " + line + ": " + en);
        this.line = line;
        this.problem = new Message(zh, en);
    }

    /** Which line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong with it. */
    public Message problem() {
        return problem;
    }
}
