package org.gongkai.formats.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;

/**
 * How wide the columns of a table are, and how large its letters: figures are never broken and their columns are even,
 * words are broken where they must be, and a label over several rows stands narrow.
 */
final class ColumnWidths {
    /** 小四, 五号, 小五, 六号, 小六, 七号. */
    private static final int[] SIZES = {24, 21, 18, 15, 13, 11};

    /** （十二） */
    private static final int LONGEST_ORDINAL = 4;

    /** What programs round away, in characters. */
    private static final double ROUNDED = 0.2;

    private static final int FEW_COLUMNS = 6;
    private static final int TWIPS_IN_HALF_POINT = 10;

    /** Letters of a label of one line, beyond which it is broken into two. */
    private static final double LONG_LABEL = 20;

    private final Grid grid;
    private final int textWidth;
    private final BitSet figures;
    private final int halfPoints;

    ColumnWidths(Grid grid, int textWidth, int headRows) {
        this.grid = grid;
        this.textWidth = textWidth;
        this.figures = figures(headRows);
        this.halfPoints = size();
    }

    /** The columns of a wide table in which, below the headers, more figures stand than words, or nothing yet. */
    private BitSet figures(int headRows) {
        int[] balance = new int[grid.columns()];
        for (Cell cell : grid.cells()) {
            if (cell.columnSpan() == 1 && cell.row() >= headRows) {
                balance[cell.column()] += TablePlan.isWords(cell.text()) ? -1 : 1;
            }
        }
        BitSet columns = new BitSet();
        for (int column = 0; column < balance.length; column++) {
            columns.set(column, balance[column] > 0 && grid.columns() > FEW_COLUMNS);
        }
        return columns;
    }

    int halfPoints() {
        return halfPoints;
    }

    /** The largest size in which no figure is broken. */
    private int size() {
        int first = grid.columns() <= FEW_COLUMNS ? 0 : 1;
        for (int i = first; i < SIZES.length; i++) {
            if (Arrays.stream(least(SIZES[i])).sum() <= textWidth) {
                return SIZES[i];
            }
        }
        return SIZES[SIZES.length - 1];
    }

    List<Integer> widths() {
        double[] least = least(halfPoints);
        double[] wanted = wanted(least);
        double room = textWidth - Arrays.stream(least).sum();
        double more = Arrays.stream(wanted).sum() - Arrays.stream(least).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (room < 0) {
                widths[i] = least[i] * textWidth / (textWidth - room);
            } else if (more > room) {
                widths[i] = least[i] + (wanted[i] - least[i]) * room / more;
            } else {
                widths[i] = wanted[i] + (room - more) / widths.length;
            }
        }
        return rounded(widths);
    }

    /** Whole numbers that add up to the width of the text. */
    private List<Integer> rounded(double[] widths) {
        Integer[] whole = new Integer[widths.length];
        double sum = 0;
        int before = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += widths[i];
            int edge = i + 1 == widths.length ? textWidth : (int) Math.round(sum);
            whole[i] = Math.max(1, edge - before);
            before = edge;
        }
        return List.of(whole);
    }

    private double[] least(int size) {
        double[] least = new double[grid.columns()];
        Arrays.fill(least, letters(1, size));
        for (Cell cell : grid.cells()) {
            if (cell.columnSpan() == 1) {
                least[cell.column()] = Math.max(least[cell.column()], letters(unbroken(cell.text()), size));
            }
        }
        double widest =
                figures.stream().mapToDouble(column -> least[column]).max().orElse(0);
        double[] even = least.clone();
        figures.stream().forEach(column -> even[column] = widest);
        return Arrays.stream(even).sum() <= textWidth ? even : least;
    }

    private double[] wanted(double[] least) {
        double[] wanted = least.clone();
        for (Cell cell : grid.cells()) {
            if (cell.columnSpan() == 1 && !figures.get(cell.column())) {
                double letters = letters(cell.text());
                double lines = cell.rowSpan() > 1 ? Math.min(cell.rowSpan(), 4) : letters > LONG_LABEL ? 2 : 1;
                double width = letters(Math.ceil(letters / lines), halfPoints);
                wanted[cell.column()] = Math.max(wanted[cell.column()], width);
            }
        }
        return wanted;
    }

    private static double letters(double count, int size) {
        return count * size * TWIPS_IN_HALF_POINT + 2 * PageLook.CELL_PADDING;
    }

    /**
     * The longest piece that is not broken, with the sign behind it, and at least two characters of those there are.
     */
    private static double unbroken(String text) {
        int bracket = text.startsWith("（") ? text.indexOf('）') + 1 : 0;
        double longest =
                bracket > 0 && bracket <= LONGEST_ORDINAL ? bracket + ROUNDED : Math.min(2 + ROUNDED, letters(text));
        double piece = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean narrow = c > ' ' && c < '\u2E80';
            longest = Math.max(longest, narrow ? piece + letterWidth(c) : piece > 0 && c > ' ' ? piece + 1 : 0);
            piece = narrow ? piece + letterWidth(c) : 0;
        }
        return longest;
    }

    /** The width of the longest line, in Chinese characters. */
    private static double letters(String text) {
        double longest = 0;
        double line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line = c == '\n' ? 0 : line + letterWidth(c);
            longest = Math.max(longest, line);
        }
        return longest;
    }

    private static double letterWidth(char c) {
        return c < '\u2E80' ? 0.55 : 1;
    }
}
