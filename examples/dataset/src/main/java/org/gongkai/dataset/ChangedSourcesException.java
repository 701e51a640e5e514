package org.gongkai.dataset;

import java.io.IOException;

/** 来源已变: a job that was interrupted can't go on, for the sources are others than before. */
public final class ChangedSourcesException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String last;

    ChangedSourcesException(String last) {
        super("the sources are others than those that were read up to " + last + "; begin anew");
        this.last = last;
    }

    /** The last source that was read before. */
    public String last() {
        return last;
    }
}
