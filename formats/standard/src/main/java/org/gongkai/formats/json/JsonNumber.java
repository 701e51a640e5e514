package org.gongkai.formats.json;

import java.io.IOException;
import java.math.BigDecimal;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;

/** Reads the number at the current token. Its digits are counted before anything is computed of them. */
final class JsonNumber {
    /** So many digits always fit. */
    private static final int SURE_DIGITS = 18;

    private JsonNumber() {}

    static long whole(JsonSource source, JsonInput in, ReadLimits limits) throws IOException {
        if (source.textLength() <= Math.min(SURE_DIGITS, limits.maxNumberDigits())) {
            return source.whole();
        }
        requireDigits(digits(source), in, limits);
        if (!source.isLong()) {
            throw in.failure("expected a whole number of at most " + Long.MAX_VALUE + ", found " + source.text());
        }
        return source.whole();
    }

    static BigDecimal any(JsonSource source, JsonInput in, ReadLimits limits) throws IOException {
        requireDigits(digits(source), in, limits);
        BigDecimal number;
        try {
            number = new BigDecimal(source.text());
        } catch (NumberFormatException e) {
            throw tooMany(in, limits);
        }
        long plain = Math.max((long) number.scale() + 1, number.precision() - Math.min(0L, number.scale()));
        requireDigits(plain, in, limits);
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** The digits before any exponent. */
    private static int digits(JsonSource source) throws IOException {
        char[] text = source.textWithin();
        int from = source.textFrom();
        int to = from + source.textLength();
        int digits = 0;
        for (int i = from; i < to && text[i] != 'e' && text[i] != 'E'; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                digits++;
            }
        }
        return digits;
    }

    private static void requireDigits(long digits, JsonInput in, ReadLimits limits) throws LimitExceededException {
        if (digits > limits.maxNumberDigits()) {
            throw tooMany(in, limits);
        }
    }

    private static LimitExceededException tooMany(JsonInput in, ReadLimits limits) {
        return new LimitExceededException(
                in.path() + ": a number of more than " + limits.maxNumberDigits() + " digits",
                "maxNumberDigits",
                limits.maxNumberDigits());
    }
}
