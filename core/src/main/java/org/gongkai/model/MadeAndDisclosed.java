package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 第二十条第（一）项 (2019): one row of 规章 or 规范性文件 in the 2019 form. Unit: 件; each may be blank.
 *
 * @param newlyMade 本年新制作数量
 * @param newlyDisclosed 本年新公开数量
 * @param totalDisclosed 对外公开总数量, cumulative
 */
@Value.Builder
public record MadeAndDisclosed(Entry newlyMade, Entry newlyDisclosed, Entry totalDisclosed)
        implements WithMadeAndDisclosed {

    private static final MadeAndDisclosed BLANK = new MadeAndDisclosed(Entry.blank(), Entry.blank(), Entry.blank());

    /** Throws {@link NullPointerException} naming the missing entry. */
    public MadeAndDisclosed {
        Objects.requireNonNull(newlyMade, "newlyMade");
        Objects.requireNonNull(newlyDisclosed, "newlyDisclosed");
        Objects.requireNonNull(totalDisclosed, "totalDisclosed");
    }

    /** The row with every place blank. */
    public static MadeAndDisclosed blank() {
        return BLANK;
    }

    /** A builder; every entry is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row; {@code build()} names what is still missing. */
    public static final class Builder extends MadeAndDisclosedBuilder {
        Builder() {}
    }
}
