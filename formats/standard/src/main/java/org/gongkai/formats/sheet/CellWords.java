package org.gongkai.formats.sheet;

import org.gongkai.formats.io.Heights;

/**
 * The words of a cell, some in fonts of their own, the others in that of the cell; none of those that are struck out.
 */
public final class CellWords {
    private final Line all = new Line();
    private final Line own = new Line();

    /** Nothing yet. */
    public CellWords() {}

    /** Takes words in the font of the cell. */
    public void add(String words) {
        all.add(words, 0);
    }

    /** Takes words in a font of their own, {@code height} being one of {@link Heights}. */
    public void add(String words, boolean struck, int height) {
        if (!struck) {
            all.add(words, height);
            own.add(words, height);
        }
    }

    /** All of them. */
    public String all() {
        return all.toString();
    }

    /** Those in fonts of their own, which are left where the font of the cell is struck out. */
    public String own() {
        return own.toString();
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
