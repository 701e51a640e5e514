package org.gongkai.formats.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    @Test
    void the_defaults_are_as_documented() {
        ReadLimits limits = ReadLimits.standard();

        assertEquals(33_554_432, limits.maxInputBytes());
        assertEquals(2_000, limits.maxZipEntries());
        assertEquals(268_435_456, limits.maxInflatedBytes());
        assertEquals(200, limits.maxInflateRatio());
        assertEquals(256, limits.maxNesting());
        assertEquals(1_000_000, limits.maxNodes());
        assertEquals(500, limits.maxPages());
        assertEquals(100_000, limits.maxGridCells());
        assertEquals(5_000_000, limits.maxTextChars());
        assertEquals(20, limits.maxNumberDigits());
        assertEquals(Duration.ofSeconds(30), limits.timeBudget());
        assertEquals(limits, ReadLimits.builder().build());
    }

    @Test
    void a_negative_limit_is_named() {
        ReadLimits limits = ReadLimits.standard();
        IllegalArgumentException pages = assertThrows(IllegalArgumentException.class, () -> limits.withMaxPages(-1));
        IllegalArgumentException time =
                assertThrows(IllegalArgumentException.class, () -> limits.withTimeBudget(Duration.ofNanos(-1)));

        assertEquals("maxPages is negative: -1", pages.getMessage());
        assertEquals("timeBudget is negative: PT-0.000000001S", time.getMessage());
    }
}
