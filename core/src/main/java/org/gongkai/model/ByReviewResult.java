package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 一类争议的结果: five places of table 四.
 *
 * <p>Each entry may be blank. Unit: 件. The sum is not enforced here; {@code T4-SUM-RECON}, {@code T4-SUM-DIRECT} and
 * {@code T4-SUM-AFTER} check it.
 *
 * @param upheld 结果维持
 * @param corrected 结果纠正
 * @param otherOutcome 其他结果
 * @param pending 尚未审结
 * @param total 总计
 */
@Value.Builder
public record ByReviewResult(Entry upheld, Entry corrected, Entry otherOutcome, Entry pending, Entry total)
        implements WithByReviewResult {

    private static final ByReviewResult BLANK = all(Entry.blank());

    /** Throws {@link NullPointerException} naming the missing column. */
    public ByReviewResult {
        Objects.requireNonNull(upheld, "upheld");
        Objects.requireNonNull(corrected, "corrected");
        Objects.requireNonNull(otherOutcome, "otherOutcome");
        Objects.requireNonNull(pending, "pending");
        Objects.requireNonNull(total, "total");
    }

    /** The group with every place blank. */
    public static ByReviewResult blank() {
        return BLANK;
    }

    /** The group with the same entry in every place. */
    public static ByReviewResult all(Entry entry) {
        return new ByReviewResult(entry, entry, entry, entry, entry);
    }

    /** A builder; every column is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The entry of one column. */
    public Entry get(ReviewResult result) {
        return switch (result) {
            case UPHELD -> upheld;
            case CORRECTED -> corrected;
            case OTHER_OUTCOME -> otherOutcome;
            case PENDING -> pending;
            case TOTAL -> total;
        };
    }

    /** A copy with one column replaced. */
    public ByReviewResult with(ReviewResult result, Entry entry) {
        return switch (result) {
            case UPHELD -> withUpheld(entry);
            case CORRECTED -> withCorrected(entry);
            case OTHER_OUTCOME -> withOtherOutcome(entry);
            case PENDING -> withPending(entry);
            case TOTAL -> withTotal(entry);
        };
    }

    /** Builds a group; {@code build()} names the columns still missing. */
    public static final class Builder extends ByReviewResultBuilder {
        Builder() {}
    }
}
