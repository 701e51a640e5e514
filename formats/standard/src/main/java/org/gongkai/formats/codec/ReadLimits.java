package org.gongkai.formats.codec;

import java.time.Duration;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * 读取限制: how much a reader takes before it gives up with {@link LimitExceededException}. Each limit is the last value
 * that is still accepted, and raising one never changes what was accepted before. Immutable.
 *
 * @param maxInputBytes bytes of one file; 32 MiB
 * @param maxZipEntries entries of one archive; 2 000
 * @param maxInflatedBytes bytes of one archive once unpacked; 256 MiB
 * @param maxInflateRatio unpacked bytes for one packed byte, beyond the first 100 KiB; 200
 * @param maxNesting levels of elements, objects or tables within each other; 256
 * @param maxNodes elements, values, or blocks and cells of one file; 1 000 000
 * @param maxPages pages of one file; 500
 * @param maxGridCells cells of one table; 100 000
 * @param maxTextChars characters (UTF-16 units) of one file's text; 5 000 000
 * @param maxNumberDigits digits of one number, written out; 20
 * @param timeBudget time for one file, checked between steps; 30 s
 */
@Value.Builder
public record ReadLimits(
        long maxInputBytes,
        int maxZipEntries,
        long maxInflatedBytes,
        int maxInflateRatio,
        int maxNesting,
        int maxNodes,
        int maxPages,
        int maxGridCells,
        int maxTextChars,
        int maxNumberDigits,
        Duration timeBudget)
        implements WithReadLimits {

    private static final ReadLimits STANDARD = new ReadLimits(
            32L << 20, 2_000, 256L << 20, 200, 256, 1_000_000, 500, 100_000, 5_000_000, 20, Duration.ofSeconds(30));

    /** Throws {@link IllegalArgumentException} naming the limit that is negative. */
    public ReadLimits {
        requireNotNegative(maxInputBytes, "maxInputBytes");
        requireNotNegative(maxZipEntries, "maxZipEntries");
        requireNotNegative(maxInflatedBytes, "maxInflatedBytes");
        requireNotNegative(maxInflateRatio, "maxInflateRatio");
        requireNotNegative(maxNesting, "maxNesting");
        requireNotNegative(maxNodes, "maxNodes");
        requireNotNegative(maxPages, "maxPages");
        requireNotNegative(maxGridCells, "maxGridCells");
        requireNotNegative(maxTextChars, "maxTextChars");
        requireNotNegative(maxNumberDigits, "maxNumberDigits");
        Objects.requireNonNull(timeBudget, "timeBudget");
        if (timeBudget.isNegative()) {
            throw new IllegalArgumentException("timeBudget is negative: " + timeBudget);
        }
    }

    /** The limits as documented. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** A builder that starts from {@link #standard()}. */
    public static Builder builder() {
        return new Builder().from(STANDARD);
    }

    private static void requireNotNegative(long limit, String name) {
        if (limit < 0) {
            throw new IllegalArgumentException(name + " is negative: " + limit);
        }
    }

    /** Builds limits. */
    public static final class Builder extends ReadLimitsBuilder {
        Builder() {}
    }
}
