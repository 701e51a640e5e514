package org.gongkai.validation.localization;

import java.util.Arrays;

/** Sets of cells, one bit a cell. */
final class Bits {
    private static final int WORD = Long.SIZE;

    private Bits() {}

    static long[] none(int cells) {
        return new long[(cells + WORD - 1) / WORD];
    }

    static void add(long[] set, int cell) {
        set[cell / WORD] |= 1L << cell;
    }

    static boolean has(long[] set, int cell) {
        return (set[cell / WORD] & 1L << cell) != 0;
    }

    static long[] or(long[] one, long[] other) {
        long[] both = new long[one.length];
        Arrays.setAll(both, i -> one[i] | other[i]);
        return both;
    }

    static long[] and(long[] one, long[] other) {
        long[] both = new long[one.length];
        Arrays.setAll(both, i -> one[i] & other[i]);
        return both;
    }

    static long[] minus(long[] one, long[] other) {
        long[] rest = new long[one.length];
        Arrays.setAll(rest, i -> one[i] & ~other[i]);
        return rest;
    }

    static int size(long[] set) {
        int size = 0;
        for (long word : set) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** The cells in order. */
    static int[] list(long[] set) {
        int[] cells = new int[size(set)];
        int next = 0;
        for (int i = 0; i < set.length; i++) {
            for (long rest = set[i]; rest != 0; rest &= rest - 1) {
                cells[next++] = i * WORD + Long.numberOfTrailingZeros(rest);
            }
        }
        return cells;
    }
}
