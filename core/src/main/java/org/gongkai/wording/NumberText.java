package org.gongkai.wording;

import java.math.BigDecimal;

/** How a number is written out, and which are too long for it. */
public final class NumberText {
    /** Longer numbers are none that a report means, and to write or add them exactly could take all memory. */
    private static final int MOST_DIGITS = 1_000;

    private NumberText() {}

    /** Whether a number is short enough to be added and written out. */
    public static boolean isSensible(BigDecimal number) {
        return isShort(number) && number.precision() <= MOST_DIGITS;
    }

    /** Not in powers of ten, which no form has, unless it would fill pages. */
    public static String plain(BigDecimal number) {
        return isShort(number) ? number.toPlainString() : number.toString();
    }

    /** The number without the zeros after its last digit, and never in powers of ten. */
    public static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS;
    }
}
