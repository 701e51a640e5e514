package org.gongkai.formats.page;

import java.util.Arrays;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;

/** How wide the columns of a table are: each holds its longest word, and what is left goes where the text is. */
final class ColumnWidths {
    /** More than this a column does not ask for, in sizes of the font. */
    private static final double LONGEST = 16;

    private static final double LONGEST_WORD = 12;

    private ColumnWidths() {}

    /** The right edges of the columns, in points from the left edge of the table. */
    static double[] edges(Grid grid, Advances advances, double size, double padding, double width) {
        double[] least = new double[grid.columns()];
        double[] wanted = new double[grid.columns()];
        Arrays.fill(least, size + 2 * padding);
        LineBreaker breaker = new LineBreaker(advances);
        for (Cell cell : grid.cells()) {
            if (cell.columnSpan() == 1) {
                double word = breaker.widestPiece(cell.text(), LONGEST_WORD) * size + 2 * padding;
                double text = Math.min(LONGEST, advances.of(cell.text())) * size + 2 * padding;
                least[cell.column()] = Math.max(least[cell.column()], word);
                wanted[cell.column()] = Math.max(wanted[cell.column()], text);
            }
        }
        double sum = Arrays.stream(least).sum();
        double more = 0;
        for (int i = 0; i < least.length; i++) {
            more += Math.max(0, wanted[i] - least[i]);
        }
        double[] edges = new double[least.length];
        double at = 0;
        for (int i = 0; i < least.length; i++) {
            double extra = Math.max(0, wanted[i] - least[i]);
            double rest = width - sum;
            at += sum > width
                    ? least[i] * width / sum
                    : least[i] + (more > rest ? extra * rest / more : extra + (rest - more) / least.length);
            edges[i] = at;
        }
        return edges;
    }
}
