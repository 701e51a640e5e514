package org.gongkai.wording;

import java.text.Normalizer;

/**
 * A text as labels are compared: half width, letters and digits only, so that blanks, line feeds and brackets don't
 * count.
 */
public final class Compact {
    private Compact() {}

    /** The letters and digits of a text, half width; the text itself where it is nothing else. */
    public static String of(String text) {
        if (isCompact(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        String plain = needsFolding(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        for (int i = 0; i < plain.length(); i++) {
            char c = Simplified.of(halfWidth(plain.charAt(i)));
            if (Character.isLetterOrDigit(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isCompact(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCompact(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompact(char c) {
        boolean ideograph = c >= '\u4E00' && c <= '\u9FA5';
        return ideograph ? c == Simplified.of(c) : c == halfWidth(c) && !isFolded(c) && Character.isLetterOrDigit(c);
    }

    /** Whether a text has more letters and digits than so many. */
    public static boolean isLonger(String text, int most) {
        int count = 0;
        for (int i = 0; i < text.length() && count <= most; i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count > most;
    }

    /** The part of a label before its first bracket: 上一年项目数量 of 上一年项目数量（指2019年事项数）. */
    public static String beforeBracket(String text) {
        int bracket = bracket(text);
        return of(bracket < 0 ? text : text.substring(0, bracket));
    }

    /** Whether a bracket opens behind the first character of a text. */
    public static boolean hasBracket(String text) {
        return bracket(text) >= 0;
    }

    private static int bracket(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = halfWidth(text.charAt(i));
            if (c == '(' || c == '[') {
                return i;
            }
        }
        return -1;
    }

    /** The half-width form of a full-width character; any other as it is. */
    public static char halfWidth(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u3000' || c == '\u00A0' ? ' ' : c;
    }

    /** Blank to the eye: white space of any width, and characters that have none. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Blank to the eye, as {@link #isBlank(String)}. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** The text without what is blank to the eye at its ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean needsFolding(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFolded(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Circled and bracketed numbers, compatibility ideographs and the like; full width alone is folded here. */
    private static boolean isFolded(char c) {
        return (c >= '\u2070' && c <= '\u218F')
                || (c >= '\u2460' && c <= '\u24FF')
                || (c >= '\u2E80' && c <= '\u2FDF')
                || (c >= '\u3200' && c <= '\u33FF')
                || (c >= '\uF900' && c <= '\uFAFF');
    }
}
