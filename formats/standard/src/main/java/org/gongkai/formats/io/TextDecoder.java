package org.gongkai.formats.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;

/**
 * Finds the charset of a text and decodes it: a byte order mark decides; else UTF-8 where the bytes are that; else
 * GB18030 where a word of every report then appears. Bytes that are damaged in a few places become U+FFFD with a
 * finding; bytes that are no text are refused.
 */
public final class TextDecoder {
    /** No report is without this word, and bytes of another charset do not happen upon it. */
    static final String WORD = "公开";

    /** One damaged place in so many characters is damage; more are another charset, or no text. */
    private static final int CHARS_A_DAMAGE = 50;

    /** One control character in so many is a stray; more are no text. */
    private static final int CHARS_A_CONTROL = 32;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String codec;
    private final byte[] bytes;
    private final ReadLimits limits;

    private TextDecoder(String codec, byte[] bytes, ReadLimits limits) {
        this.codec = codec;
        this.bytes = bytes;
        this.limits = limits;
    }

    /**
     * Decodes a whole file.
     *
     * @param codec the name of the format that asks, for the exception
     * @throws DocumentException if the bytes are no text
     * @throws LimitExceededException if there are more characters than {@code maxTextChars}
     */
    public static DecodedText decode(String codec, byte[] bytes, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        return new TextDecoder(codec, bytes, limits).decode();
    }

    /**
     * Decodes a whole file that may say itself which charset it is in. A byte order mark goes before that, and so does
     * what the bytes show: a charset that does not fit them, or in which the word of every report does not appear, is
     * overridden by one that does, with a finding.
     *
     * @param codec the name of the format that asks, for the exception
     * @param declared what the file says; empty where it says nothing, and then as {@link #decode(String, byte[],
     *     ReadLimits)}
     * @throws DocumentException if the bytes are no text
     * @throws LimitExceededException if there are more characters than {@code maxTextChars}
     */
    public static DecodedText decode(String codec, byte[] bytes, Optional<Charset> declared, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        TextDecoder decoder = new TextDecoder(codec, bytes, limits);
        return declared.isEmpty() || decoder.isMarked() ? decoder.decode() : decoder.decode(declared.get());
    }

    private DecodedText decode(Charset declared) throws DocumentException, LimitExceededException {
        StrictDecoding said = decode(declared, 0, false);
        if (said.complete() && said.contains(WORD)) {
            return accept(said, declared);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            StrictDecoding other = decode(charset, 0, false);
            if (other.complete() && other.contains(WORD)) {
                return accept(other, declared);
            }
        }
        StrictDecoding damaged = said.complete() ? said : decode(declared, 0, true);
        if (isMostlyText(damaged)) {
            return accept(damaged, declared);
        }
        return decode();
    }

    private boolean isMarked() {
        return startsWith(0xEF, 0xBB, 0xBF) || startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
    }

    private DecodedText decode() throws DocumentException, LimitExceededException {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return marked(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return marked(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return marked(StandardCharsets.UTF_16BE, 2);
        }
        StrictDecoding utf8 = decode(StandardCharsets.UTF_8, 0, false);
        if (utf8.complete()) {
            return accept(utf8);
        }
        StrictDecoding gb18030 = decode(GB18030, 0, false);
        if (gb18030.complete() && gb18030.contains(WORD)) {
            return accept(gb18030);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            StrictDecoding damaged = decode(charset, 0, true);
            if (damaged.contains(WORD) && isMostlyText(damaged)) {
                return accept(damaged);
            }
        }
        throw noText(utf8.firstDamage());
    }

    private DecodedText marked(Charset charset, int from) throws DocumentException, LimitExceededException {
        StrictDecoding decoding = decode(charset, from, true);
        if (!isMostlyText(decoding)) {
            throw noText(decoding.firstDamage());
        }
        return accept(decoding);
    }

    private StrictDecoding decode(Charset charset, int from, boolean replacing) throws LimitExceededException {
        return StrictDecoding.of(
                charset, ByteBuffer.wrap(bytes, from, bytes.length - from), limits.maxTextChars(), replacing);
    }

    private DecodedText accept(StrictDecoding decoding) throws DocumentException {
        return accept(decoding, StandardCharsets.UTF_8);
    }

    /** Takes what was decoded; says the charset where it is another one than expected. */
    private DecodedText accept(StrictDecoding decoding, Charset expected) throws DocumentException {
        int control = controls(decoding.chars());
        if (control >= 0) {
            throw new DocumentException(
                    codec,
                    "character " + (control + 1),
                    "too many control characters for a text; name the format if it is another one");
        }
        List<Finding> findings = new ArrayList<>();
        String name = decoding.charset().name();
        if (!decoding.charset().equals(expected)) {
            findings.add(finding("READ-CHARSET", Severity.NOTE, Message.of("READ-CHARSET", name)));
        }
        if (decoding.damages() > 0) {
            int line = decoding.firstDamagedLine();
            Message message = Message.of("READ-DAMAGED.characters", decoding.damages(), name, line);
            findings.add(finding("READ-DAMAGED", Severity.ERROR, message).withLine(line));
        }
        if (decoding.truncated()) {
            findings.add(finding("READ-TRUNCATED", Severity.ERROR, Message.of("READ-TRUNCATED")));
        }
        return new DecodedText(decoding.chars(), Findings.of(findings));
    }

    private static Finding finding(String id, Severity severity, Message message) {
        return Finding.builder()
                .id(id)
                .severity(severity)
                .outcome(Verdict.BROKEN)
                .message(message)
                .build();
    }

    private static boolean isMostlyText(StrictDecoding decoding) {
        return decoding.damages() <= decoding.chars().length() / CHARS_A_DAMAGE;
    }

    /** The first control character of too many, or -1. */
    private static int controls(CharBuffer chars) {
        int controls = 0;
        int first = -1;
        int length = chars.length();
        for (int i = 0; i < length; i++) {
            char c = chars.get(i);
            if ((c < ' ' && !Blanks.isBlank(c)) || c == '\u007F') {
                controls++;
                first = first < 0 ? i : first;
            }
        }
        return (long) controls * CHARS_A_CONTROL > length ? first : -1;
    }

    private DocumentException noText(int offset) {
        return new DocumentException(
                codec,
                "byte " + offset,
                "no text in UTF-8, UTF-16 or GB18030 from here on; save it as UTF-8, or name the format if it is another one");
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
