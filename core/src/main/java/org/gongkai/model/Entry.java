package org.gongkai.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * 填报值: what stands in one numbered place of the form.
 *
 * <p>Four shapes and no fifth: {@link Blank}, {@link Count}, {@link Amount}, {@link Unreadable}. Blank is never 0, and
 * 0 is never blank. Whatever was printed is representable, a negative count or a decimal as well, for else it could not
 * be reported.
 */
public sealed interface Entry permits Blank, Count, Amount, Unreadable {

    /** 空白: the entry of a place in which nothing stands. */
    static Entry blank() {
        return Blank.BLANK;
    }

    /** 数量: the entry of a plain whole number. */
    static Entry of(long count) {
        return Count.of(count);
    }

    /** Whether nothing stands in the place; false for a placeholder such as {@code /}. */
    default boolean isBlank() {
        return false;
    }

    /**
     * The whole number in the place (件, 项, …); empty for a blank, an amount, or what can't be read. Never 0 for a
     * blank.
     */
    default OptionalLong count() {
        return OptionalLong.empty();
    }

    /**
     * The number in the place, count or amount, exact and in the unit of the entry; empty for a blank or what can't be
     * read.
     */
    default Optional<BigDecimal> number() {
        return Optional.empty();
    }

    /** 备注: the remark that stands with the number, as {@code 其中修订16件} in {@code 22（其中修订16件）}. */
    default Optional<String> note() {
        return Optional.empty();
    }
}
