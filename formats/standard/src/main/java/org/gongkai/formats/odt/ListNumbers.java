package org.gongkai.formats.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.flow.Ordinal;

/** Counts the items of lists, which have no numbers in the text, and so the headings that are numbered. */
final class ListNumbers {
    static final int LEVELS = 10;

    /** A list that is open, within those around it. */
    private static final class Open {
        final String style;
        boolean itemPending;

        /** The number that the file gives the item; below 0 where it gives none. */
        int start = -1;

        Open(String style) {
            this.style = style;
        }
    }

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();

    /** Where each style's list has got to, level by level. */
    private final Map<String, int[]> counts = new HashMap<>();

    ListNumbers(OdtStyles styles) {
        this.styles = styles;
    }

    /** A list begins; one within another has its style, unless it has one of its own. */
    void begin(String style, boolean goesOn) {
        String own = style.isEmpty() && !open.isEmpty() ? open.element().style : style;
        if (open.isEmpty() && !goesOn) {
            counts.remove(own);
        }
        open.push(new Open(own));
    }

    void end() {
        open.poll();
    }

    /** An item begins: its first paragraph has its number, which may be given; it is below 0 where it is not. */
    void item(int start) {
        if (!open.isEmpty()) {
            open.element().itemPending = true;
            open.element().start = start;
        }
    }

    boolean isInList() {
        return !open.isEmpty();
    }

    /** The label of a paragraph of the open list, counted; empty where it has none. */
    String next(String styleOfParagraph) {
        if (open.isEmpty() || !open.element().itemPending) {
            return "";
        }
        open.element().itemPending = false;
        String style = open.element().style;
        return count(style.isEmpty() ? styles.listOf(styleOfParagraph) : style, open.size(), open.element().start);
    }

    /** The label of a heading outside of lists. */
    String heading(int level) {
        return count(OdtStyles.OUTLINE, Math.min(level, LEVELS), -1);
    }

    private String count(String style, int level, int start) {
        Map<Integer, ListLevel> levels = styles.list(style);
        ListLevel own = levels.get(level);
        if (own == null || level > LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(style, key -> new int[LEVELS + 1]);
        count[level] = start < 0 ? count[level] + 1 : Math.max(1, start - own.start() + 1);
        for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
            count[deeper] = 0;
        }
        if (own.format().equals("none")) {
            return "";
        }
        StringBuilder label = new StringBuilder(own.prefix());
        for (int at = Math.max(1, level - own.shown() + 1); at <= level; at++) {
            ListLevel shown = levels.getOrDefault(at, own);
            String number = Ordinal.of(shown.format(), Math.max(1, count[at]) + shown.start() - 1);
            label.append(number).append(at < level && !number.isEmpty() ? "." : "");
        }
        return label.append(own.suffix()).toString().strip();
    }
}
