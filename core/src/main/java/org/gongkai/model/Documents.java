package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 第二十条第（一）项 (2021): one row of 规章 or 行政规范性文件 in the 2021 form. Unit: 件; each may be blank.
 *
 * @param issued 本年制发件数
 * @param repealed 本年废止件数
 * @param inForce 现行有效件数
 */
@Value.Builder
public record Documents(Entry issued, Entry repealed, Entry inForce) implements WithDocuments {

    private static final Documents BLANK = new Documents(Entry.blank(), Entry.blank(), Entry.blank());

    /** Throws {@link NullPointerException} naming the missing entry. */
    public Documents {
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(repealed, "repealed");
        Objects.requireNonNull(inForce, "inForce");
    }

    /** The row with every place blank. */
    public static Documents blank() {
        return BLANK;
    }

    /** A builder; every entry is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row; {@code build()} names what is still missing. */
    public static final class Builder extends DocumentsBuilder {
        Builder() {}
    }
}
