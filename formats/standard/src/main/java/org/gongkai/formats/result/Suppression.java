package org.gongkai.formats.result;

import java.util.Objects;

/**
 * 核实清单的一行: one finding that somebody has looked at and set aside.
 *
 * @param line the line of the list, from 1
 * @param fingerprint 指纹 of the finding, 16 hexadecimal digits
 * @param id the rule
 * @param about the place in words, for people; may be empty
 * @param reason 理由
 */
public record Suppression(int line, String fingerprint, String id, String about, String reason) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Suppression {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reason, "reason");
    }
}
