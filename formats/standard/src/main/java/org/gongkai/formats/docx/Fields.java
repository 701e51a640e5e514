package org.gongkai.formats.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Fields within fields: of each, only the result is text. */
final class Fields {
    private final Deque<Boolean> results = new ArrayDeque<>();

    /** Takes a mark of a field: begin, separate or end. */
    void mark(String type) {
        switch (type) {
            case "begin" -> results.push(false);
            case "separate" -> {
                if (!results.isEmpty()) {
                    results.pop();
                    results.push(true);
                }
            }
            case "end" -> results.poll();
            default -> {}
        }
    }

    /** An instruction that its paragraph did not end is damaged; what follows is not hidden for it. */
    void endParagraph() {
        results.removeIf(result -> !result);
    }

    boolean isShown() {
        return results.isEmpty() || !results.contains(false);
    }
}
