package org.gongkai.formats.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The number of a cell, from what the file writes. */
public final class CellNumber {
    /** A sheet shows no more digits; what a file writes behind them is what a binary fraction leaves over. */
    private static final int SHOWN_DIGITS = 15;

    private static final int LONGEST = 40;

    private CellNumber() {}

    /**
     * The number that a file writes, as {@code 0.30000000000000004} for 0.3; a whole number keeps all its digits.
     *
     * @param mostDigits how many digits it may have, written out
     * @return empty where it is none, or has more digits
     */
    public static Optional<BigDecimal> parse(String text, int mostDigits) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST || !isNumber(trimmed)) {
            return Optional.empty();
        }
        BigDecimal number;
        try {
            number = new BigDecimal(trimmed);
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        number = number.stripTrailingZeros();
        if (number.scale() > 0 && number.precision() > SHOWN_DIGITS) {
            number = number.round(new MathContext(SHOWN_DIGITS, RoundingMode.HALF_UP))
                    .stripTrailingZeros();
        }
        long written = number.scale() > 0
                ? Math.max(number.precision(), (long) number.scale() + 1)
                : (long) number.precision() - number.scale();
        return written > mostDigits ? Optional.empty() : Optional.of(number);
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
