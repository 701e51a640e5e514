package org.gongkai.formats.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gongkai.formats.codec.LimitExceededException;

/** Reads a file whole, but never more of it than allowed. */
public final class BoundedBytes {
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;
    private static final int UNKNOWN_SIZE = 16 << 10;

    private BoundedBytes() {}

    /**
     * The bytes of a file; a file known to be larger is not opened.
     *
     * @throws LimitExceededException if there are more than {@code maxInputBytes}
     */
    public static byte[] read(Path file, long maxInputBytes) throws IOException {
        long size = Files.size(file);
        if (size > maxInputBytes) {
            throw tooLarge(size + " bytes", maxInputBytes);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, size, maxInputBytes);
        }
    }

    /**
     * The bytes of a stream up to its end. Leaves it open.
     *
     * @throws LimitExceededException if there are more than {@code maxInputBytes}
     */
    public static byte[] read(InputStream in, long maxInputBytes) throws IOException {
        return read(in, UNKNOWN_SIZE, maxInputBytes);
    }

    /** Reads what is expected into one array; only a file that turns out longer is copied. */
    private static byte[] read(InputStream in, long expected, long maxInputBytes) throws IOException {
        int most = (int) Math.min(maxInputBytes, LARGEST_ARRAY);
        byte[] bytes = new byte[(int) Math.min(expected, most)];
        int length = 0;
        while (true) {
            length += in.readNBytes(bytes, length, bytes.length - length);
            if (length < bytes.length) {
                return Arrays.copyOf(bytes, length);
            }
            int next = in.read();
            if (next < 0) {
                return bytes;
            }
            if (length == most) {
                throw tooLarge("more than " + most + " bytes", maxInputBytes);
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length + 1));
            bytes[length++] = (byte) next;
        }
    }

    /** The refusal of what is too large. */
    public static LimitExceededException tooLarge(String what, long maxInputBytes) {
        return new LimitExceededException(what, "maxInputBytes", maxInputBytes);
    }
}
