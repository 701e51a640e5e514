package org.gongkai.formats.io;

import java.util.Locale;
import java.util.Set;

/**
 * Fields of a word processor that draw what their code says, a digit in a ring (EQ) or a sign of some font (SYMBOL):
 * what one sees of them stands nowhere as text.
 */
public final class DrawnField {
    /** As much of a code as tells; blanks before it do not count. */
    public static final int LONGEST_NAME = 8;

    private static final Set<String> NAMES = Set.of("EQ", "SYMBOL");

    private DrawnField() {}

    /** Whether a code is that of such a field; it may be cut off behind {@link #LONGEST_NAME} characters. */
    public static boolean isOne(String code) {
        String bare = code.strip();
        int end = 0;
        while (end < bare.length() && Character.isLetter(bare.charAt(end))) {
            end++;
        }
        return NAMES.contains(bare.substring(0, end).toUpperCase(Locale.ROOT));
    }
}
