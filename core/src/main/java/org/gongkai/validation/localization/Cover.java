package org.gongkai.validation.localization;

/** What the cells of the rows that can't stay have in common: how many rows one cell can settle, and where to begin. */
final class Cover {
    private static final int COUNTED = 4;

    private final long[] tried;
    /** At i the cells that stand in more than i of the rows. */
    private final long[][] times = new long[COUNTED][];

    private long[] fewest = {};
    private int fewestSize = Integer.MAX_VALUE;
    private int fewestRow = -1;
    private long[] common = {};
    private int rows;

    Cover(long[] tried) {
        this.tried = tried;
        for (int i = 0; i < COUNTED; i++) {
            times[i] = new long[tried.length];
        }
    }

    void add(int row, long[] cells) {
        long[] open = Bits.minus(cells, tried);
        for (int word = 0; word < open.length; word++) {
            for (int i = COUNTED - 1; i > 0; i--) {
                times[i][word] |= times[i - 1][word] & open[word];
            }
            times[0][word] |= open[word];
        }
        int size = Bits.size(open);
        if (size < fewestSize) {
            fewest = open;
            fewestSize = size;
            fewestRow = row;
        }
        common = rows == 0 ? open : Bits.and(common, open);
        rows++;
    }

    /** No cell stands in more rows than that; 0 if a row is left without a cell. */
    int most() {
        if (fewestSize == 0) {
            return 0;
        }
        int most = 0;
        while (most < COUNTED && Bits.size(times[most]) > 0) {
            most++;
        }
        return most == COUNTED ? rows : most;
    }

    /** The cells of the row with the fewest. */
    long[] fewest() {
        return fewest;
    }

    int fewestRow() {
        return fewestRow;
    }

    /** The cells that stand in all rows. */
    long[] common() {
        return common;
    }
}
