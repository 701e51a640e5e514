package org.gongkai.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.template.Figure;
import org.gongkai.template.Identity;
import org.gongkai.validation.localization.Equation;

/** An identity whose terms are positions in the table, so that adding up needs no look-up by name. */
final class NumberedIdentity {
    private final Identity identity;
    private final int[] left;
    private final int[] right;
    private final Equation equation;

    NumberedIdentity(Identity identity, Map<String, Integer> positions) {
        this.identity = identity;
        this.left = numbers(identity.left(), positions);
        this.right = numbers(identity.right(), positions);
        this.equation = equation(0);
    }

    Identity identity() {
        return identity;
    }

    /** Whether it holds beyond doubt by plain arithmetic; false says only that a closer look is due. */
    boolean plainlyHolds(TableValues values) {
        long sum = values.plainSum(left);
        return sum != TableValues.NOT_PLAIN && sum == values.plainSum(right);
    }

    /** It as an equation between cells, the first cell of the table having this number; empty with a blank term. */
    Optional<Equation> equation(TableValues values, int first) {
        if (!values.areNumbers(left) || !values.areNumbers(right)) {
            return Optional.empty();
        }
        return Optional.of(first == 0 ? equation : equation(first));
    }

    private Equation equation(int first) {
        return new Equation(identity.rule(), IdentityRule.place(identity).id(), from(first, left), from(first, right));
    }

    private static List<Integer> from(int first, int[] positions) {
        return IntStream.of(positions).mapToObj(position -> first + position).toList();
    }

    private static int[] numbers(List<Figure> terms, Map<String, Integer> positions) {
        return terms.stream()
                .mapToInt(term -> positions.getOrDefault(term.id(), -1))
                .toArray();
    }
}
