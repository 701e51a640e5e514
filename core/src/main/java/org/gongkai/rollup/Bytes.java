package org.gongkai.rollup;

import java.util.Arrays;

/** Bytes one behind the other, and numbers in as few of them as they need. Mutable. */
final class Bytes {
    private byte[] bytes = new byte[16];
    private int length;

    void write(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    void write(byte[] values) {
        for (byte value : values) {
            write(value);
        }
    }

    /** Seven bits a byte, the lowest first. */
    void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        write((int) rest);
    }

    /** The sign as the lowest bit, so that small negative numbers are short too. */
    void signed(long number) {
        number((number << 1) ^ (number >> 63));
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }
}
