package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 第二十条第（五）、（六）项 (2019): one row of power items in the 2019 form; each may be blank. Items and decisions are not
 * additive.
 *
 * @param previousYearItems 上一年项目数量, 项
 * @param change 本年增/减, 项, signed
 * @param decisions 处理决定数量, 件
 */
@Value.Builder
public record PowerItems(Entry previousYearItems, Entry change, Entry decisions) implements WithPowerItems {

    private static final PowerItems BLANK = new PowerItems(Entry.blank(), Entry.blank(), Entry.blank());

    /** Throws {@link NullPointerException} naming the missing entry. */
    public PowerItems {
        Objects.requireNonNull(previousYearItems, "previousYearItems");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(decisions, "decisions");
    }

    /** The row with every place blank. */
    public static PowerItems blank() {
        return BLANK;
    }

    /** A builder; every entry is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row; {@code build()} names what is still missing. */
    public static final class Builder extends PowerItemsBuilder {
        Builder() {}
    }
}
