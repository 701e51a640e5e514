package org.gongkai.formats.result;

import java.util.Objects;

/** An input that gave no result. */
record Unread(String source, String reason) {
    Unread {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
    }
}
