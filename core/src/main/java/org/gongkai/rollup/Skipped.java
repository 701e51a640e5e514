package org.gongkai.rollup;

import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A report that was not summed.
 *
 * @param reason why
 * @param organ its organ; empty where it does not say
 * @param year its year; empty where it does not say
 */
record Skipped(Reason reason, String organ, OptionalInt year) implements Comparable<Skipped> {
    /** Why a report was not summed; the suffix of its message. */
    enum Reason {
        NO_ORGAN("noOrgan"),
        NO_YEAR("noYear"),
        OTHER_YEAR("otherYear"),
        PARENT("parent");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    @Override
    public int compareTo(Skipped other) {
        return Comparator.comparing(Skipped::reason)
                .thenComparing(Skipped::organ)
                .thenComparingInt(skipped -> skipped.year.orElse(-1))
                .compare(this, other);
    }
}
