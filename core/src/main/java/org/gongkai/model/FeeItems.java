package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 第二十条第（八）项 (2019): 行政事业性收费 in the 2019 form, which counts items and not money. Unit: 项; each may be blank.
 *
 * @param previousYearItems 上一年项目数量
 * @param change 本年增/减, signed
 */
@Value.Builder
public record FeeItems(Entry previousYearItems, Entry change) implements WithFeeItems {

    private static final FeeItems BLANK = new FeeItems(Entry.blank(), Entry.blank());

    /** Throws {@link NullPointerException} naming the missing entry. */
    public FeeItems {
        Objects.requireNonNull(previousYearItems, "previousYearItems");
        Objects.requireNonNull(change, "change");
    }

    /** The row with every place blank. */
    public static FeeItems blank() {
        return BLANK;
    }

    /** A builder; every entry is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row; {@code build()} names what is still missing. */
    public static final class Builder extends FeeItemsBuilder {
        Builder() {}
    }
}
