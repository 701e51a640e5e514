package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 四、政府信息公开行政复议、行政诉讼情况: table 四, the same in both forms.
 *
 * <p>Each entry may be blank. Unit: 件.
 *
 * @param reconsideration 行政复议
 * @param directSuit 行政诉讼 · 未经复议直接起诉
 * @param suitAfterReconsideration 行政诉讼 · 复议后起诉
 */
@Value.Builder
public record Disputes(
        ByReviewResult reconsideration, ByReviewResult directSuit, ByReviewResult suitAfterReconsideration)
        implements WithDisputes {

    private static final Disputes BLANK =
            new Disputes(ByReviewResult.blank(), ByReviewResult.blank(), ByReviewResult.blank());

    /** Throws {@link NullPointerException} naming the missing group. */
    public Disputes {
        Objects.requireNonNull(reconsideration, "reconsideration");
        Objects.requireNonNull(directSuit, "directSuit");
        Objects.requireNonNull(suitAfterReconsideration, "suitAfterReconsideration");
    }

    /** The table with every place blank. */
    public static Disputes blank() {
        return BLANK;
    }

    /** A builder; every group is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds table 四; {@code build()} names what is still missing. */
    public static final class Builder extends DisputesBuilder {
        Builder() {}
    }
}
