package org.gongkai.formats.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.codec.DataCodec;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.Match;
import org.gongkai.formats.codec.ReadLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every codec keeps to: total on any bytes, limited, without memory of earlier calls. Inherit it once a format.
 */
public abstract class CodecContract {
    /** Long enough for the busiest machine; only a reader that hangs is slower. */
    private static final Duration HANGS = Duration.ofSeconds(30);

    private static final int PREFIXES = 400;

    protected abstract Codec codec();

    /** Good files of the format, at least one. */
    protected abstract List<byte[]> samples() throws IOException;

    /** The settings of {@link ReadLimits} that a sample comes up to, by their names. */
    protected abstract Set<String> limits();

    /** How much there is in a file once it is unpacked. */
    protected long contentLength(byte[] sample) throws IOException {
        return sample.length;
    }

    private List<? extends Decoded<?>> read(byte[] bytes, ReadLimits limits) throws IOException {
        return codec() instanceof DocumentCodec documents
                ? documents.read(bytes, limits)
                : ((DataCodec) codec()).read(bytes, limits);
    }

    @Test
    void its_name_and_extensions_are_lower_case_and_present() {
        assertTrue(codec().name().matches("[a-z0-9]+"));
        assertFalse(codec().extensions().isEmpty());
        assertTrue(codec().mediaType().contains("/"));
        codec().extensions().forEach(extension -> {
            assertEquals(extension.toLowerCase(Locale.ROOT), extension);
            assertFalse(extension.contains("."));
        });
    }

    @Test
    void a_sample_is_matched_and_read_the_same_each_time() throws IOException {
        for (byte[] sample : samples()) {
            byte[] before = sample.clone();
            assertTrue(codec().match(sample) != Match.NONE);
            assertEquals(read(sample, ReadLimits.standard()), read(sample, ReadLimits.standard()));
            assertTrue(Arrays.equals(before, sample), "the bytes were changed");
        }
    }

    @Test
    void every_prefix_of_a_sample_is_read_or_refused() throws IOException {
        for (byte[] sample : samples()) {
            for (int length = 0; length <= sample.length; length += Math.max(1, sample.length / PREFIXES)) {
                assertReadOrRefused(Arrays.copyOf(sample, length));
            }
        }
    }

    @Test
    void a_sample_with_a_damaged_byte_is_read_or_refused() throws IOException {
        Random random = new Random(20211231);
        for (byte[] sample : samples()) {
            for (int i = 0; i < PREFIXES; i++) {
                byte[] damaged = sample.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                assertReadOrRefused(damaged);
            }
        }
    }

    @Test
    void random_bytes_are_read_or_refused() {
        Random random = new Random(20190411);
        for (int i = 0; i < PREFIXES; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            assertReadOrRefused(bytes);
        }
    }

    @Test
    void what_is_read_within_low_limits_is_read_the_same_within_higher_ones() throws IOException {
        for (byte[] sample : samples()) {
            List<? extends Decoded<?>> expected = read(sample, ReadLimits.standard());
            for (int most = 1; most < 1_000_000; most *= 3) {
                ReadLimits limits = ReadLimits.builder()
                        .maxTextChars(most)
                        .maxNodes(most)
                        .maxGridCells(most)
                        .maxNesting(most)
                        .build();
                try {
                    assertEquals(expected, read(sample, limits));
                } catch (LimitExceededException e) {
                    assertTrue(most < contentLength(sample), e.setting());
                }
            }
        }
    }

    @Test
    void each_limit_is_the_last_value_that_is_read() throws IOException {
        for (String setting : limits()) {
            boolean met = false;
            for (byte[] sample : samples()) {
                int most = leastThatReads(sample, setting);
                assertEquals(read(sample, ReadLimits.standard()), read(sample, with(setting, most)), setting);
                if (most > 0) {
                    met = true;
                    LimitExceededException e = assertThrows(
                            LimitExceededException.class, () -> read(sample, with(setting, most - 1)), setting);
                    assertEquals(setting, e.setting());
                    assertTrue(String.valueOf(e.getMessage()).contains("ReadLimits." + setting + " = " + (most - 1)));
                }
            }
            assertTrue(met, setting + " is not kept");
        }
    }

    private int leastThatReads(byte[] sample, String setting) throws IOException {
        int refused = -1;
        int accepted = 1 << 26;
        while (accepted - refused > 1) {
            int middle = (refused + accepted) >>> 1;
            try {
                read(sample, with(setting, middle));
                accepted = middle;
            } catch (LimitExceededException e) {
                refused = middle;
            }
        }
        return accepted;
    }

    private static ReadLimits with(String setting, int value) {
        ReadLimits limits = ReadLimits.standard();
        return switch (setting) {
            case "maxZipEntries" -> limits.withMaxZipEntries(value);
            case "maxInflatedBytes" -> limits.withMaxInflatedBytes(value);
            case "maxNesting" -> limits.withMaxNesting(value);
            case "maxNodes" -> limits.withMaxNodes(value);
            case "maxPages" -> limits.withMaxPages(value);
            case "maxGridCells" -> limits.withMaxGridCells(value);
            case "maxTextChars" -> limits.withMaxTextChars(value);
            default -> throw new IllegalArgumentException(setting);
        };
    }

    @Test
    void null_is_named() throws IOException {
        byte[] sample = samples().get(0);
        assertEquals("bytes", nullPointer(null, ReadLimits.standard()));
        assertEquals("limits", nullPointer(sample, null));
    }

    @SuppressWarnings("NullAway") // Passing null is the point.
    private String nullPointer(byte @Nullable [] bytes, @Nullable ReadLimits limits) {
        return String.valueOf(assertThrows(NullPointerException.class, () -> read(bytes, limits))
                .getMessage());
    }

    private void assertReadOrRefused(byte[] bytes) {
        assertTimeoutPreemptively(HANGS, () -> {
            try {
                assertFalse(read(bytes, ReadLimits.standard()).isEmpty());
            } catch (IOException e) {
                assertFalse(String.valueOf(e.getMessage()).isEmpty());
            }
        });
    }
}
