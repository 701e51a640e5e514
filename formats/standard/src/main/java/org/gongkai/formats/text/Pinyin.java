package org.gongkai.formats.text;

/**
 * 拼音: the sound of a character in brackets behind it, as mirrors of pages put it, 数(shù)量. It is no text of the page.
 */
final class Pinyin {
    private static final int LONGEST = 6;
    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

    private Pinyin() {}

    /** The line without it; the same instance where it has none. */
    static String without(String line) {
        StringBuilder rest = null;
        int from = 0;
        for (int open = line.indexOf('(', 1); open > 0; open = line.indexOf('(', open + 1)) {
            int end = Character.isIdeographic(line.charAt(open - 1)) ? end(line, open) : -1;
            if (end > 0) {
                rest = (rest == null ? new StringBuilder(line.length()) : rest).append(line, from, open);
                from = end;
            }
        }
        return rest == null ? line : rest.append(line, from, line.length()).toString();
    }

    /** Behind the bracket that closes a syllable with its tone; -1 where none stands there. */
    private static int end(String line, int open) {
        boolean tone = false;
        for (int i = open + 1; i < line.length() && i <= open + LONGEST + 1; i++) {
            char c = line.charAt(i);
            boolean marked = TONES.indexOf(c) >= 0;
            if (c == ')') {
                return tone ? i + 1 : -1;
            }
            if (!marked && (c < 'a' || c > 'z') && c != 'ü') {
                return -1;
            }
            tone |= marked;
        }
        return -1;
    }
}
