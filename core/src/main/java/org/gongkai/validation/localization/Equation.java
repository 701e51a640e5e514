package org.gongkai.validation.localization;

import java.util.List;

/**
 * 等式: two sums that should be equal. Every term has a number; one with a blank says nothing and is left out.
 *
 * @param rule the rule that asks for it
 * @param place the place at which the rule reports it
 * @param left the cells whose sum stands left, by their position among the cells
 * @param right the cells whose sum stands right
 */
public record Equation(String rule, String place, List<Integer> left, List<Integer> right) {

    /** Copies the terms. */
    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    boolean hasTerm(int cell) {
        return left.contains(cell) || right.contains(cell);
    }
}
