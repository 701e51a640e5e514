package org.gongkai.template;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 勾稽关系: an equality between sums of figures of one form.
 *
 * @param rule the id of the rule that checks it
 * @param name what it is the identity of, as {@code 自然人} for a column
 * @param left the terms whose sum stands left
 * @param right the terms whose sum stands right
 */
public record Identity(String rule, String name, List<Figure> left, List<Figure> right) {

    /** Copies the terms. */
    public Identity {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(name, "name");
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** All terms, left before right. */
    public List<Figure> terms() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** The identity by figure ids, as {@code a + b = c + d}. */
    public String formula() {
        return sum(left) + " = " + sum(right);
    }

    private static String sum(List<Figure> terms) {
        return terms.stream().map(Figure::id).collect(Collectors.joining(" + "));
    }
}
