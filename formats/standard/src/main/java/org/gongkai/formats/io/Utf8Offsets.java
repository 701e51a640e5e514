package org.gongkai.formats.io;

/**
 * Where the characters of a UTF-8 text stand in its bytes, its byte order mark not counted; quick if asked in order.
 */
final class Utf8Offsets {
    private final byte[] bytes;
    private final int first;
    private int at;
    private int chars;

    Utf8Offsets(byte[] bytes) {
        this.bytes = bytes;
        this.first = startsWithMark(bytes) ? 3 : 0;
        this.at = first;
    }

    /** The byte at which a character (a UTF-16 unit) begins; the end where there is none. */
    int ofChar(int number) {
        if (number < chars) {
            at = first;
            chars = 0;
        }
        while (chars < number && at < bytes.length) {
            int lead = bytes[at];
            if (lead >= 0) {
                at++;
                chars++;
                continue;
            }
            lead &= 0xFF;
            int length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            at = Math.min(at + length, bytes.length);
            chars += length == 4 ? 2 : 1;
        }
        return at;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
