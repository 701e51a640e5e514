package org.gongkai.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the tables of the fonts of a file say before the library makes entries of it: a few bytes can name a
 * range of two thousand million characters.
 */
final class FontBounds {
    private static final int LARGEST_FONT = 1 << 16;

    /** An entry takes a quarter of what a cell or a line takes. */
    private static final int ENTRIES_A_NODE = 4;

    private final Budget budget;
    private long entries;

    FontBounds(Budget budget) {
        this.budget = budget;
    }

    /**
     * Looks at the widths and the character maps of a font.
     *
     * @throws LimitExceededException if there are too many entries for {@code maxNodes}
     */
    void require(COSDictionary font, @Nullable COSDictionary descendant) throws IOException {
        for (COSName name : new COSName[] {COSName.TO_UNICODE, COSName.ENCODING}) {
            if (font.getDictionaryObject(name) instanceof COSStream map) {
                map(map);
            }
        }
        if (descendant != null) {
            if (descendant.getDictionaryObject(COSName.W) instanceof COSArray widths) {
                widths(widths, 3);
            }
            if (descendant.getDictionaryObject(COSName.W2) instanceof COSArray widths) {
                widths(widths, 5);
            }
        }
    }

    /** Either {@code first [w w …]} or {@code first last w}, with three numbers in place of one for vertical text. */
    private void widths(COSArray widths, int step) throws LimitExceededException {
        for (int i = 0; i + 1 < widths.size(); ) {
            COSBase next = widths.getObject(i + 1);
            if (next instanceof COSArray) {
                i += 2;
            } else {
                count((long) number(next) - number(widths.getObject(i)));
                i += step;
            }
        }
    }

    private static int number(@Nullable COSBase value) {
        return value instanceof COSNumber number ? number.intValue() : 0;
    }

    /** In a section of ranges, each is first and last code and what the first one stands for. */
    private void map(COSStream map) throws IOException {
        byte[] bytes;
        try (InputStream in = map.createInputStream()) {
            bytes = in.readAllBytes();
        }
        boolean ranges = false;
        long first = -1;
        int token = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '<' && ranges) {
                long code = code(bytes, i + 1);
                if (token % 3 == 1) {
                    count(code - first);
                }
                first = code;
                token++;
                i = after(bytes, i, '>');
            } else if (bytes[i] == '[' && ranges) {
                token++;
                i = after(bytes, i, ']');
            } else if (bytes[i] == 'b' && startsWith(bytes, i, "begin")) {
                ranges = startsWith(bytes, i, "beginbfrange")
                        || startsWith(bytes, i, "begincidrange")
                        || startsWith(bytes, i, "beginnotdefrange");
                token = 0;
                i += "begin".length();
            } else if (bytes[i] >= '0' && bytes[i] <= '9' && ranges && token % 3 == 2) {
                token++;
                while (i + 1 < bytes.length && bytes[i + 1] >= '0' && bytes[i + 1] <= '9') {
                    i++;
                }
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int at, String word) {
        byte[] ascii = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < ascii.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != ascii[i]) {
                return false;
            }
        }
        return true;
    }

    private static int after(byte[] bytes, int from, char end) {
        int at = from;
        while (at < bytes.length && bytes[at] != end) {
            at++;
        }
        return at;
    }

    private static long code(byte[] bytes, int from) {
        long code = 0;
        for (int i = from; i < bytes.length && bytes[i] != '>' && i - from < 16; i++) {
            int digit = Character.digit(bytes[i], 16);
            code = digit < 0 ? code : code << 4 | digit;
        }
        return code & Integer.MAX_VALUE;
    }

    private void count(long range) throws LimitExceededException {
        budget.step();
        entries += Math.max(0, range) + 1;
        if (range > LARGEST_FONT || entries / ENTRIES_A_NODE > budget.limits().maxNodes()) {
            throw new LimitExceededException(
                    "fonts with tables of " + entries + " entries",
                    "maxNodes",
                    budget.limits().maxNodes());
        }
    }
}
