package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 第二十条第（五）、（六）项 (2021): one row of decisions in the 2021 form. Unit: 件; may be blank.
 *
 * @param decisions 本年处理决定数量, published or lawfully not
 */
@Value.Builder
public record Decisions(Entry decisions) implements WithDecisions {

    private static final Decisions BLANK = new Decisions(Entry.blank());

    /** Throws {@link NullPointerException} naming the missing entry. */
    public Decisions {
        Objects.requireNonNull(decisions, "decisions");
    }

    /** The row with every place blank. */
    public static Decisions blank() {
        return BLANK;
    }

    /** A builder; every entry is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row; {@code build()} names what is still missing. */
    public static final class Builder extends DecisionsBuilder {
        Builder() {}
    }
}
