package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 第二十条第（八）项 (2021): 行政事业性收费 in the 2021 form, which gives money and not items; may be blank.
 *
 * @param amount 本年收费金额, 万元
 */
@Value.Builder
public record FeeAmount(Entry amount) implements WithFeeAmount {

    private static final FeeAmount BLANK = new FeeAmount(Entry.blank());

    /** Throws {@link NullPointerException} naming the missing entry. */
    public FeeAmount {
        Objects.requireNonNull(amount, "amount");
    }

    /** The row with every place blank. */
    public static FeeAmount blank() {
        return BLANK;
    }

    /** A builder; every entry is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row; {@code build()} names what is still missing. */
    public static final class Builder extends FeeAmountBuilder {
        Builder() {}
    }
}
