package org.gongkai.formats.page;

import java.text.Normalizer;
import org.gongkai.formats.io.Blanks;

/** What characters are, as far as the setting of a page goes. */
final class Signs {
    /** Behind a number that can't be told apart from another one; no figure has it. */
    static final String UNREADABLE = "□";

    /** In the place of a figure. */
    private static final String NONE = "无";

    private static final String CLOSING = "。，、；：？！”’）》〉】』」〕％%)],.;:?!…—～·";
    private static final String BEHIND_NUMBERS = "（(件条元万";
    private static final String OPENING = "“‘（《〈【『「〔([";

    private Signs() {}

    static boolean isBlank(String text) {
        return Blanks.isBlank(text);
    }

    /** The same with the signs that fonts put in place of characters undone: radicals, ligatures. */
    static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dropped = isInvisible(c);
            if (plain == null && (dropped || isStandIn(c))) {
                plain = new StringBuilder(text.substring(0, i));
            }
            if (plain != null && !dropped) {
                plain.append(isStandIn(c) ? named(c) : String.valueOf(c));
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static String named(char c) {
        char character = Radicals.character(c);
        return character == 0
                ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                : String.valueOf(character);
    }

    private static boolean isStandIn(char c) {
        return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF') || (c >= '\uFB00' && c <= '\uFB06');
    }

    private static boolean isInvisible(char c) {
        return (Character.isISOControl(c) && c != '\t')
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** Letters and digits of narrow scripts, which words are made of. */
    static boolean isNarrow(int c) {
        return c < 0x1100 && Character.isLetterOrDigit(c);
    }

    static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** What may stand among the digits of a number. */
    static boolean isPoint(int c) {
        return c == '.' || c == ',';
    }

    /** No line begins with it. */
    static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** No line ends with it. */
    static boolean isOpening(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether a number, or a sign for none, stands here and no words. */
    static boolean isFigure(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= isDigit(c);
            if (!isDigit(c) && "+-－＋−—–.,，/／\\_ ".indexOf(c) < 0) {
                return false;
            }
        }
        return digit || (!text.isEmpty() && text.length() <= 2);
    }

    /** Whether an entry stands here and no label: a sign or the word for none, or a number that counts no row. */
    static boolean isEntry(String text) {
        if (isFigure(text) || text.equals(NONE)) {
            return true;
        }
        int at = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at > 0 && at < text.length() && (BEHIND_NUMBERS + UNREADABLE).indexOf(text.charAt(at)) >= 0;
    }
}
