package org.gongkai.dataset;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.ReadResult;

/**
 * 一份: one report of one source, as read.
 *
 * @param source the name of the source
 * @param part which report of that source, from 1
 * @param format the name of the format it was read as; absent where its bytes are of none
 * @param sha256 of the whole source; absent where it was not read to its end
 * @param result the report, if one was recognized, and what reading has to say
 */
public record Part(String source, int part, Optional<String> format, Optional<String> sha256, ReadResult result) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Part {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(result, "result");
    }
}
