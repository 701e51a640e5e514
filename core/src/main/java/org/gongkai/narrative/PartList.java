package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.List;

/**
 * 其中: a total and the parts that the prose counts out of it.
 *
 * @param total the total
 * @param parts the parts in order, two at least
 * @param complete whether the list says that nothing is left, by a part called 其他
 * @param place where it stands
 * @param quote the words, as printed
 */
public record PartList(
        BigDecimal total, List<BigDecimal> parts, boolean complete, Statement.Place place, String quote) {

    /** Copies the parts. */
    public PartList {
        parts = List.copyOf(parts);
    }

    /** The sum of the parts. */
    public BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Whether the parts may be those of the total: they add up, once or by several divisions in turn, or leave some
     * out.
     */
    public boolean isPossible() {
        BigDecimal sum = BigDecimal.ZERO;
        boolean divided = false;
        for (BigDecimal part : parts) {
            sum = sum.add(part);
            if (sum.compareTo(total) == 0) {
                divided = true;
                sum = BigDecimal.ZERO;
            }
        }
        if (sum.signum() == 0) {
            return true;
        }
        return sum.compareTo(total) < 0 && (divided || !complete);
    }
}
