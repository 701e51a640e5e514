package org.gongkai.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;

/**
 * Unpacks every packed stream of a file once, into nothing, before the library does into memory: so none is larger than
 * allowed, and one that is broken is known, which the library passes over.
 */
final class StreamBounds {
    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final long FREE = 100L << 10;
    private static final int CHUNK = 1 << 14;
    private static final int LONGEST_DICTIONARY = 1 << 12;

    private final byte[] bytes;
    private final ReadLimits limits;
    private final Budget budget;
    private long total;
    private boolean broken;

    private StreamBounds(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
        this.limits = budget.limits();
    }

    /**
     * Looks at all streams.
     *
     * @return whether every packed stream is whole
     * @throws LimitExceededException beyond {@code maxInflatedBytes} or {@code maxInflateRatio}
     */
    static boolean areWhole(byte[] bytes, Budget budget) throws LimitExceededException {
        StreamBounds bounds = new StreamBounds(bytes, budget);
        int streams = 0;
        for (int at = bounds.next(0); at >= 0; at = bounds.next(at)) {
            budget.step();
            bounds.stream(at);
            streams++;
        }
        // An end without a beginning is a stream that the library would pass over.
        return !bounds.broken && bounds.ends() <= streams;
    }

    /** Behind the next {@code stream} and its line end; -1 if there is none. */
    private int next(int from) {
        for (int i = from; i + KEYWORD.length + 2 < bytes.length; i++) {
            if (isKeyword(i)) {
                int at = i + KEYWORD.length;
                while (at < bytes.length - 2 && bytes[at] == ' ') {
                    at++;
                }
                if (bytes[at] == '\r' && bytes[at + 1] == '\n') {
                    return at + 2;
                }
                if (bytes[at] == '\n' || bytes[at] == '\r') {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private int ends() {
        int ends = 0;
        for (int i = 3; i + KEYWORD.length <= bytes.length; i++) {
            if (bytes[i] == 's' && isWord(i) && bytes[i - 1] == 'd' && bytes[i - 2] == 'n' && bytes[i - 3] == 'e') {
                ends++;
            }
        }
        return ends;
    }

    private boolean isKeyword(int at) {
        return isWord(at) && (at == 0 || bytes[at - 1] != 'd');
    }

    private boolean isWord(int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private void stream(int at) throws LimitExceededException {
        boolean packed = isPacked(bytes, at, bytes.length - at);
        broken |= packed != saysPacked(at);
        if (packed) {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(bytes, at, bytes.length - at);
                inflate(inflater);
            } finally {
                inflater.end();
            }
        }
    }

    /** Whether the dictionary before a stream says that it is packed, and in no other way besides. */
    private boolean saysPacked(int at) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(before.lastIndexOf(" obj") + 1);
        return dictionary.contains("/FlateDecode") && !dictionary.contains("/ASCII") && !dictionary.contains("/LZW");
    }

    /** Whether a header of zlib stands here. */
    private static boolean isPacked(byte[] bytes, int at, int length) {
        return length > 2
                && (bytes[at] & 0x0F) == 8
                && (bytes[at] & 0xFF) <= 0x78
                && (((bytes[at] & 0xFF) << 8) + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }

    private void inflate(Inflater inflater) throws LimitExceededException {
        byte[] chunk = new byte[CHUNK];
        Inflater inner = new Inflater();
        boolean twice = false;
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    broken = true;
                    return;
                }
                twice |= inflater.getBytesWritten() == count && isPacked(chunk, 0, count);
                count(count, inflater);
                if (twice && !inner.finished()) {
                    inner.setInput(chunk, 0, count);
                    drain(inner);
                }
            }
        } catch (DataFormatException e) {
            broken = true;
        } finally {
            inner.end();
        }
    }

    /** What is packed twice unpacks within its outer layer. */
    private void drain(Inflater inner) throws LimitExceededException, DataFormatException {
        byte[] chunk = new byte[CHUNK];
        while (!inner.finished()) {
            int count = inner.inflate(chunk);
            if (count == 0) {
                return;
            }
            count(count, inner);
        }
    }

    private void count(int count, Inflater inflater) throws LimitExceededException {
        budget.step();
        total += count;
        if (total > limits.maxInflatedBytes()) {
            throw new LimitExceededException(
                    "more than " + limits.maxInflatedBytes() + " bytes unpacked",
                    "maxInflatedBytes",
                    limits.maxInflatedBytes());
        }
        long out = inflater.getBytesWritten();
        if (out > FREE && out - FREE > limits.maxInflateRatio() * Math.max(1, inflater.getBytesRead())) {
            throw new LimitExceededException(
                    "a stream that unpacks to " + out + " bytes", "maxInflateRatio", limits.maxInflateRatio());
        }
    }
}
