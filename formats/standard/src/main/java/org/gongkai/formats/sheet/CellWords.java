package org.gongkai.formats.sheet;

import org.gongkai.formats.io.Faint;
import org.gongkai.formats.io.Heights;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cell, some in fonts of their own, the others in that of the cell; none of those that are struck out. A
 * figure that nobody sees stands in brackets beside words that one sees.
 */
public final class CellWords {
    private final Line all = new Line();

    /** Those in fonts of their own; most cells have none. */
    private @Nullable Line own;

    /** All of them as they are, where nobody sees the first. */
    private @Nullable Line unmarked;

    private boolean seen;

    /** Nothing yet. */
    public CellWords() {}

    /** Takes words in the font of the cell. */
    public void add(String words) {
        take(words, 0);
    }

    /**
     * Takes words in a font of their own.
     *
     * @param faint whether nobody sees them on paper
     * @param height one of {@link Heights}
     */
    public void add(String words, boolean struck, boolean faint, int height) {
        if (struck) {
            return;
        }
        if (faint) {
            takeFaint(words);
        } else {
            take(words, height);
            takeOwn(words, height);
        }
    }

    private void takeFaint(String words) {
        if (unmarked == null && !seen) {
            unmarked = new Line();
        }
        if (unmarked != null) {
            unmarked.add(words, 0);
        }
        all.add(Faint.inBrackets(words), 0);
        takeOwn(words, 0);
    }

    private void takeOwn(String words, int height) {
        own = own == null ? new Line() : own;
        own.add(words, height);
    }

    private void take(String words, int height) {
        seen |= !words.isBlank();
        if (unmarked != null) {
            unmarked.add(words, height);
        }
        all.add(words, height);
    }

    /** All of them. */
    public String all() {
        return unmarked == null || seen ? all.toString() : unmarked.toString();
    }

    /** Those in fonts of their own, which are left where the font of the cell is struck out. */
    public String own() {
        return own == null ? "" : own.toString();
    }

    /** Words on their way. */
    private static final class Line {
        private final StringBuilder text = new StringBuilder();
        private final Heights heights = new Heights();

        void add(String words, int height) {
            text.append(heights.next(text, words, height));
        }

        @Override
        public String toString() {
            return text.toString().replace("\r\n", "\n").replace('\r', '\n');
        }
    }
}
