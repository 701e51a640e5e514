package org.gongkai.formats.result;

import java.util.Objects;
import org.gongkai.finding.Finding;

/**
 * 已核实的发现: a finding that somebody has looked at and set aside.
 *
 * @param finding what was found
 * @param reason why it does not count
 */
public record Suppressed(Finding finding, String reason) {

    /** Throws {@link IllegalArgumentException} if the reason is blank. */
    public Suppressed {
        Objects.requireNonNull(finding, "finding");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank");
        }
    }
}
