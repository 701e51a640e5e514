package org.gongkai.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** 百分比 as texts print them: rounded to their last digit, or cut off there. */
final class Percents {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Percents() {}

    /** {@code part} of {@code whole} in percent, with many digits. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** Whether the printed number is the exact one within half a unit of its last digit, or cut off. */
    static boolean fits(BigDecimal printed, BigDecimal exact) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(printed.scale());
        boolean rounded = printed.subtract(exact).abs().compareTo(unit.multiply(HALF)) <= 0;
        return rounded || exact.setScale(printed.scale(), RoundingMode.DOWN).compareTo(printed) == 0;
    }

    static BigDecimal rounded(BigDecimal exact, BigDecimal printed) {
        return exact.setScale(Math.max(printed.scale(), 0), RoundingMode.HALF_UP);
    }
}
