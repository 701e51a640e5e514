package org.gongkai.formats.codec;

import java.io.IOException;
import java.util.Objects;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 文件损坏: the bytes are not of the format, end before they should, or are locked. The message names the place and the
 * remedy.
 */
public final class DocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private static final String DAMAGED = "READ-DAMAGED";
    private static final String ENCRYPTED = "READ-ENCRYPTED";

    private final String id;
    private final String codec;
    private final String place;
    private final String detail;

    /** The same without a cause. */
    public DocumentException(String codec, String place, String detail) {
        this(codec, place, detail, null);
    }

    /**
     * Says what is wrong and where.
     *
     * @param codec the format that was read, by its name
     * @param place where: an offset ({@code byte 17}), a part of the file, or a JSON path
     * @param detail what is wrong there, and what would be right
     * @param cause what a library said; may be null
     */
    public DocumentException(String codec, String place, String detail, @Nullable Throwable cause) {
        this(DAMAGED, codec, place, detail, cause);
    }

    private DocumentException(String id, String codec, String place, String detail, @Nullable Throwable cause) {
        super(codec + ", " + place + ": " + detail, cause);
        this.id = id;
        this.codec = Objects.requireNonNull(codec, "codec");
        this.place = Objects.requireNonNull(place, "place");
        this.detail = Objects.requireNonNull(detail, "detail");
    }

    /** 文件加密: the bytes can't be read without a password. */
    public static DocumentException encrypted(String codec, String place) {
        return encrypted(codec, place, "it is locked by a password; save the file without one");
    }

    /** 文件加密: as above, in other words. {@code detail} says what to do. */
    public static DocumentException encrypted(String codec, String place, String detail) {
        return new DocumentException(ENCRYPTED, codec, place, detail, null);
    }

    /** The name of the format that was read. */
    public String codec() {
        return codec;
    }

    /** Where in the file: an offset, a part, or a path. */
    public String place() {
        return place;
    }

    /** What is wrong there, and what would be right. */
    public String detail() {
        return detail;
    }

    /** The same as a finding, for a run over many files: {@code READ-DAMAGED} or {@code READ-ENCRYPTED}. */
    public Finding finding() {
        return Finding.builder()
                .id(id)
                .severity(Severity.ERROR)
                .outcome(Verdict.BROKEN)
                .source(place)
                .message(Message.of(id, codec, place, detail))
                .build();
    }
}
