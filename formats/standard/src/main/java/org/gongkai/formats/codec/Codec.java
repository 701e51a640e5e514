package org.gongkai.formats.codec;

import java.util.List;

/**
 * 格式: one file format. Thread-safe, and without state between calls.
 *
 * <p>A format of another module is found by {@link java.util.ServiceLoader}: name its class under this interface both
 * in {@code provides} and in {@code META-INF/services}. An error message never quotes more of the content than a few
 * words.
 */
public sealed interface Codec permits DocumentCodec, DataCodec {

    /** 格式名: the one word that commands, findings and exceptions use, as {@code json}; lower case, never empty. */
    String name();

    /** 扩展名: lower case and without the dot, the preferred one first; at least one. */
    List<String> extensions();

    /** The media type, as {@code application/json}. */
    String mediaType();

    /**
     * 格式判定: what the content says about being of this format. Reads as little as it can, and never throws for content.
     *
     * @param bytes the whole file; not changed and not kept
     */
    Match match(byte[] bytes);

    /** Whether {@code write} works; false for a format that is only read. */
    default boolean canWrite() {
        return false;
    }
}
