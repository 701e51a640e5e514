package org.gongkai.formats.xlsx;

/** How high a row must be to show its words, since no program finds that out for merged cells. In points. */
final class RowHeights {
    /** No row of a sheet is higher. */
    static final double MOST = 400;

    static final double ONE_LINE = 18;

    private static final double[] LINE = {14.5, 16, 21};
    private static final double[] SIZE = {1, 1.1, 1.5};
    private static final double MARGIN = 5;

    private RowHeights() {}

    /** What a text needs in a cell of so many digits of width. */
    static double of(String text, double width, int font) {
        double room = Math.max(2, (width - 1) / SIZE[font]);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(widthOf(line) / room));
        }
        return Math.max(ONE_LINE, lines * LINE[font] + MARGIN);
    }

    /** How many rows make up such a height. */
    static int rowsFor(double height) {
        return Math.max(1, (int) Math.ceil(height / MOST));
    }

    /** In digits; a Chinese character is two wide, and a bit for where a line breaks early. */
    static double widthOf(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2E80 ? 1.05 : 2.1;
        }
        return width;
    }
}
