package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 百分比: a percentage of the prose and the counts it may be about.
 *
 * @param kind growth on the year before, or share of a total
 * @param percent as printed, with its digits after the point; negative for a decrease
 * @param of the statement it follows; absent where that is of no topic that is read
 * @param count the number it follows
 * @param bases of a share, the numbers told before that it may be taken of; of growth, the number of the year before,
 *     where it is told
 * @param sums sums of the numbers before it, ending with {@code count}
 * @param certain whether {@code bases} holds the total of a list whose parts add up to it
 * @param place where it stands
 * @param quote the words around it, as printed
 */
public record Rate(
        Kind kind,
        BigDecimal percent,
        Optional<Statement> of,
        BigDecimal count,
        List<BigDecimal> bases,
        List<BigDecimal> sums,
        boolean certain,
        Statement.Place place,
        String quote) {

    /** Growth or share. */
    public enum Kind {
        /** 同比增长、下降. */
        GROWTH,
        /** 占比. */
        SHARE
    }

    /** Copies the lists. */
    public Rate {
        bases = List.copyOf(bases);
        sums = List.copyOf(sums);
    }
}
