package org.gongkai.formats.doc;

import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;

/** Counts what is read of a file. */
final class TextBudget {
    private final ReadLimits limits;
    private long nodes;
    private long chars;

    TextBudget(ReadLimits limits) {
        this.limits = limits;
    }

    /** Takes the text of a paragraph or cell. */
    String take(String text) throws LimitExceededException {
        nodes++;
        chars += text.length();
        if (nodes > limits.maxNodes()) {
            throw new LimitExceededException(nodes + " paragraphs and cells", "maxNodes", limits.maxNodes());
        }
        if (chars > limits.maxTextChars()) {
            throw new LimitExceededException(chars + " characters", "maxTextChars", limits.maxTextChars());
        }
        return text;
    }
}
