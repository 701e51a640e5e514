package org.gongkai.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 设置: what the service takes before it refuses.
 *
 * @param maxUpload the largest file, and the most that goes with a page; 10 MB
 * @param maxConcurrent how many requests that bring something are worked on at a time; 4
 * @param timeBudget time for reading one file, and again for checking it; 10 s
 * @param retryAfter when somebody who was refused may come again; 5 s
 * @param font a TrueType font with Chinese characters for PDF; where none is named, one that the system has
 */
@ConfigurationProperties("gongkai.web")
public record WebProperties(
        @DefaultValue("10MB") DataSize maxUpload,
        @DefaultValue("4") int maxConcurrent,
        @DefaultValue("10s") Duration timeBudget,
        @DefaultValue("5s") Duration retryAfter,
        @Nullable Path font) {

    /** Throws {@link IllegalArgumentException} naming the setting that allows nothing. */
    public WebProperties {
        Objects.requireNonNull(maxUpload, "maxUpload");
        Objects.requireNonNull(timeBudget, "timeBudget");
        Objects.requireNonNull(retryAfter, "retryAfter");
        if (maxUpload.toBytes() < 1 || maxUpload.toBytes() > Integer.MAX_VALUE / 8) {
            throw new IllegalArgumentException("gongkai.web.max-upload is not within 1B and 255MB: " + maxUpload);
        }
        if (maxConcurrent < 1) {
            throw new IllegalArgumentException("gongkai.web.max-concurrent is below 1: " + maxConcurrent);
        }
        if (timeBudget.isNegative() || retryAfter.isNegative()) {
            throw new IllegalArgumentException("gongkai.web.time-budget and retry-after are not below 0");
        }
    }

    /** Bytes of the largest file. */
    int maxUploadBytes() {
        return Math.toIntExact(maxUpload.toBytes());
    }

    /** Bytes of the largest request: what goes with a page and the fields of the form beside it. */
    int maxRequestBytes() {
        return maxUploadBytes() + (1 << 20);
    }
}
