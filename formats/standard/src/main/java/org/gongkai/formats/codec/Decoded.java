package org.gongkai.formats.codec;

import java.util.Objects;
import org.gongkai.finding.Findings;

/**
 * 解码结果: what a codec made of the bytes, and what it met on the way.
 *
 * @param <T> a document or a report
 * @param value the document or report
 * @param findings what the bytes gave cause for, as {@code READ-CHARSET} or {@code READ-TRUNCATED}; in document order
 */
public record Decoded<T>(T value, Findings findings) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Decoded {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(findings, "findings");
    }

    /** A value with nothing to say about it. */
    public static <T> Decoded<T> of(T value) {
        return new Decoded<>(value, Findings.none());
    }
}
