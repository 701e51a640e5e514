package org.gongkai.formats.io;

/** Where the characters of a UTF-8 text stand in its bytes; quick where they are asked for in order. */
final class Utf8Offsets {
    private final byte[] bytes;
    private int at;
    private int chars;

    Utf8Offsets(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The byte at which a character (a UTF-16 unit) begins; the end where there is none. */
    int ofChar(int number) {
        if (number < chars) {
            at = 0;
            chars = 0;
        }
        while (chars < number && at < bytes.length) {
            int lead = bytes[at] & 0xFF;
            int length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            at = Math.min(at + length, bytes.length);
            chars += length == 4 ? 2 : 1;
        }
        return at;
    }
}
