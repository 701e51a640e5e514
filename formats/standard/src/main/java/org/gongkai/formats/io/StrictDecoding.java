package org.gongkai.formats.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.gongkai.formats.codec.LimitExceededException;

/** One attempt to decode bytes in a charset, with what was wrong: nothing is replaced without being counted. */
final class StrictDecoding {
    private final Charset charset;
    private final CharBuffer chars;
    private int damages;
    private int firstDamage = -1;
    private int firstDamagedChar = -1;
    private boolean complete = true;
    private boolean truncated;

    private StrictDecoding(Charset charset, CharBuffer chars) {
        this.charset = charset;
        this.chars = chars;
    }

    /** Decodes; stops at the first damage unless {@code replacing}. */
    static StrictDecoding of(Charset charset, ByteBuffer bytes, int maxChars, boolean replacing)
            throws LimitExceededException {
        StrictDecoding decoding =
                new StrictDecoding(charset, CharBuffer.allocate(Math.min(bytes.remaining(), maxChars)));
        decoding.run(bytes, maxChars, replacing);
        decoding.chars.flip();
        return decoding;
    }

    private void run(ByteBuffer bytes, int maxChars, boolean replacing) throws LimitExceededException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, false);
            if (result.isOverflow()) {
                throw tooMany(maxChars);
            }
            if (result.isUnderflow()) {
                break;
            }
            damaged(bytes.position());
            if (!replacing) {
                complete = false;
                return;
            }
            bytes.position(bytes.position() + result.length());
            if (!chars.hasRemaining()) {
                throw tooMany(maxChars);
            }
            chars.put('\uFFFD');
        }
        truncated = bytes.hasRemaining();
        if (truncated && firstDamage < 0) {
            firstDamage = bytes.position();
        }
    }

    private void damaged(int offset) {
        damages++;
        if (firstDamage < 0) {
            firstDamage = offset;
            firstDamagedChar = chars.position();
        }
    }

    private static LimitExceededException tooMany(int maxChars) {
        return new LimitExceededException("more than " + maxChars + " characters", "maxTextChars", maxChars);
    }

    Charset charset() {
        return charset;
    }

    /** What was decoded, ready to be read from its start. */
    CharBuffer chars() {
        return chars;
    }

    /** Whether all was decoded, but perhaps a cut last character. */
    boolean complete() {
        return complete;
    }

    /** Whether the bytes end within a character. */
    boolean truncated() {
        return truncated;
    }

    int damages() {
        return damages;
    }

    /** The offset of the first damaged or missing byte. */
    int firstDamage() {
        return firstDamage;
    }

    int firstDamagedLine() {
        int line = 1;
        for (int i = 0; i < firstDamagedChar; i++) {
            char c = chars.get(i);
            if (c == '\n' || (c == '\r' && chars.get(i + 1) != '\n')) {
                line++;
            }
        }
        return line;
    }

    boolean contains(String word) {
        int last = chars.length() - word.length();
        for (int i = 0; i <= last; i++) {
            int matched = 0;
            while (matched < word.length() && chars.get(i + matched) == word.charAt(matched)) {
                matched++;
            }
            if (matched == word.length()) {
                return true;
            }
        }
        return false;
    }
}
