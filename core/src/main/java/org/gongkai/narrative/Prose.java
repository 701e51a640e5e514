package org.gongkai.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One sentence in the characters it is compared by: no spaces, plain digits, Chinese punctuation; what stands in 《》 is
 * blotted out, since a title states nothing.
 */
final class Prose {
    static final char BLOT = '□';

    /** A comma that may group digits or part two numbers. */
    static final char DOUBTFUL_COMMA = '‚';

    private static final String ENDS = "。！？!?\n\r";
    private static final String FROM = "０１２３４５６７８９％．(),:;﹪";
    private static final String TO = "0123456789%.（），：；%";
    private static final int QUOTE = 48;

    private final String original;
    private final String text;
    private final int[] at;

    private Prose(String original, String text, int[] at) {
        this.original = original;
        this.text = text;
        this.at = at;
    }

    static List<Prose> sentences(String paragraph) {
        List<Prose> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= paragraph.length(); i++) {
            if (i == paragraph.length() || ENDS.indexOf(paragraph.charAt(i)) >= 0) {
                if (i > from) {
                    sentences.add(of(paragraph, from, i));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    private static Prose of(String paragraph, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int[] at = new int[to - from];
        boolean title = false;
        for (int i = from; i < to; i++) {
            char c = paragraph.charAt(i);
            if (isSpace(c)) {
                if (!isBetweenDigits(paragraph, i, from, to)) {
                    continue;
                }
                c = ' ';
            } else if (c == '《' || c == '》') {
                title = c == '《';
            } else if (title) {
                c = BLOT;
            } else if ((c == ',' || c == '，') && isGrouping(paragraph, i, from, to)) {
                c = c == ',' ? ',' : DOUBTFUL_COMMA;
            } else {
                int other = FROM.indexOf(c);
                c = other < 0 ? c : TO.charAt(other);
            }
            at[text.length()] = i;
            text.append(c);
        }
        return new Prose(paragraph, text.toString(), Arrays.copyOf(at, text.length()));
    }

    String text() {
        return text;
    }

    /** The words between two places as printed, shortened in the middle. */
    String quote(int start, int end) {
        int from = start;
        while (from + 1 < end && "，、：；（）".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        String words = original.substring(at[from], at[end - 1] + 1).strip();
        return words.length() <= QUOTE
                ? words
                : words.substring(0, QUOTE / 4) + "…" + words.substring(words.length() - QUOTE * 3 / 4);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isBetweenDigits(String text, int i, int from, int to) {
        int before = i;
        while (before > from && isSpace(text.charAt(before - 1))) {
            before--;
        }
        int after = i;
        while (after < to && isSpace(text.charAt(after))) {
            after++;
        }
        return before == i
                && before > from
                && after < to
                && isDigit(text.charAt(before - 1))
                && isDigit(text.charAt(after));
    }

    /** Whether just three digits follow, and one to three stand before. */
    private static boolean isGrouping(String text, int comma, int from, int to) {
        int after = comma + 1;
        while (after < to && isDigit(text.charAt(after))) {
            after++;
        }
        int before = comma;
        while (before > from && isDigit(text.charAt(before - 1))) {
            before--;
        }
        return after - comma == 4 && before < comma && comma - before <= 3;
    }
}
