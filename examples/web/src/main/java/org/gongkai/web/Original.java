package org.gongkai.web;

import java.util.Objects;
import org.gongkai.document.ReadResult;

/**
 * 原报告: a report as it was read, before anybody mended it. It goes with the page and is never changed; what was typed
 * stands in the fields beside it.
 *
 * @param source the name of the file that was uploaded
 * @param part which report of the file, from 1
 * @param format the name of the format it was read in
 * @param sha256 of the file
 * @param read the report, what reading found, and where each figure came from
 */
record Original(String source, int part, String format, String sha256, ReadResult read) {

    Original {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(read, "read");
        if (part < 1) {
            throw new IllegalArgumentException("part is below 1: " + part);
        }
    }
}
