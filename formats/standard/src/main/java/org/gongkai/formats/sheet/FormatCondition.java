package org.gongkai.formats.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a section of a number format asks of a number, as {@code [>=100]}.
 *
 * @param sign how the number is to stand to the limit, as {@code >=}
 */
record FormatCondition(String sign, BigDecimal limit) {
    private static final int MOST_DIGITS = 20;

    /** What stands in the brackets; empty where it says nothing about a number. */
    static Optional<FormatCondition> of(String inside) {
        int end = 0;
        while (end < inside.length() && "<>=".indexOf(inside.charAt(end)) >= 0) {
            end++;
        }
        String sign = inside.substring(0, end);
        return switch (sign) {
            case "=", "<>", "<", "<=", ">", ">=" ->
                CellNumber.parse(inside.substring(end), MOST_DIGITS).map(limit -> new FormatCondition(sign, limit));
            default -> Optional.empty();
        };
    }

    boolean holds(BigDecimal value) {
        int order = value.compareTo(limit);
        return switch (sign) {
            case "=" -> order == 0;
            case "<>" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }
}
