package org.gongkai.narrative;

import java.math.BigDecimal;

/**
 * 数量: a number of the prose with its counter.
 *
 * @param start its first character
 * @param end behind its counter
 * @param value 数, with 万 worked out
 * @param unit the counter, as 件; {@code %} for a percentage; empty after 数量 and the like
 * @param exact false for 约、近、余、左右 and numbers in 万
 */
record Quantity(int start, int end, BigDecimal value, String unit, boolean exact) {
    boolean isPercent() {
        return unit.equals("%");
    }

    /** A counter that cases and documents are counted by. */
    boolean isOfCases() {
        return switch (unit) {
            case "", "件", "件次", "份", "宗", "例", "起", "条", "项", "个", "次", "桩", "封", "部" -> true;
            default -> false;
        };
    }
}
