package org.gongkai.sample;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.model.AnnualReport;

/**
 * 样本: one made-up document and what it says.
 *
 * @param name its way below the folder of documents, as {@code 012/012345.html}; the same in the folder of truth but
 *     for the extension
 * @param format the format it is in
 * @param layout how its page departs from the form, in words
 * @param report the truth: every figure as the document prints it
 * @param planted the figure that was changed after the report was made to fit, with what stood there; absent where all
 *     fits
 * @param bytes the document; the caller's to keep
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are what writers take
public record Sample(
        String name, String format, String layout, AnnualReport report, Optional<Planted> planted, byte[] bytes) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public Sample {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(planted, "planted");
        Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * 埋入的错误: a figure of table 三 or 四 that was changed.
     *
     * @param place the figure id
     * @param was the number with which all identities held
     * @param is the number that the document prints
     */
    public record Planted(String place, long was, long is) {}
}
