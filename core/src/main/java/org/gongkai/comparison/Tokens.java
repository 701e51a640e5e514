package org.gongkai.comparison;

import java.util.ArrayList;
import java.util.List;

/** Cuts text for comparison: a number or a Latin word is one token, a Chinese character is one. */
final class Tokens {
    private static final String SENTENCE_ENDS = "。；！？;!?";

    private Tokens() {}

    /**
     * The text with its white space made even (none beside a Chinese character, one blank elsewhere) and full-width
     * digits and letters as plain ones.
     */
    static String even(String text) {
        StringBuilder even = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            char plain = plain(c);
            if (gap && !even.isEmpty() && plain < 0x80 && even.charAt(even.length() - 1) < 0x80) {
                even.append(' ');
            }
            gap = false;
            even.append(plain);
        }
        return even.toString();
    }

    /** Sentences, each with its end. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
                sentences.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        return sentences;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            words.add(text.substring(i, end));
            i = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        char c = text.charAt(start);
        int end = start + 1;
        if (isDigit(c)) {
            while (end < text.length() && (isDigit(text.charAt(end)) || isPoint(text, end))) {
                end++;
            }
        } else if (isLatin(c)) {
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A point or comma between digits belongs to the number. */
    private static boolean isPoint(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static char plain(char c) {
        boolean wide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
        return wide ? (char) (c - 0xFEE0) : c;
    }
}
