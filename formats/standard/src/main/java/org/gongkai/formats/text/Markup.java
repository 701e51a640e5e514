package org.gongkai.formats.text;

import java.util.List;
import org.gongkai.formats.io.Blanks;

/** Signs that are no text: Markdown's emphasis and headings, and what converters leave behind. */
final class Markup {
    private static final int DEEPEST_HEADING = 6;

    /** Names in them are short. */
    private static final int LONGEST_ARTEFACT = 80;

    /** Openings of what Word's converters leave in square brackets; each goes to the next closing bracket. */
    private static final List<String> ARTEFACTS = List.of("[bookmark:", "[if !", "[endif]");

    private Markup() {}

    /** The line without artefacts of converters; the same instance where it has none. */
    static String withoutArtefacts(String line) {
        if (line.indexOf('[') < 0) {
            return line;
        }
        StringBuilder rest = new StringBuilder(line.length());
        int from = 0;
        for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', Math.max(open + 1, from))) {
            int end = artefactEnd(line, open);
            if (end > 0) {
                rest.append(line, from, open);
                from = end;
            }
        }
        return from == 0 ? line : rest.append(line, from, line.length()).toString();
    }

    /** Where the artefact that opens here ends, past its bracket; -1 if none does. */
    private static int artefactEnd(String line, int open) {
        if (ARTEFACTS.stream().noneMatch(artefact -> line.startsWith(artefact, open))) {
            return -1;
        }
        int last = Math.min(line.length(), open + LONGEST_ARTEFACT);
        for (int i = open + 1; i < last && line.charAt(i) != '['; i++) {
            if (line.charAt(i) == ']') {
                return i + 1;
            }
        }
        return -1;
    }

    /** The text without the signs of bold type, which stand in pairs; stars that stand alone mask or multiply. */
    static String plain(String text) {
        int open = text.indexOf("**");
        if (open < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (open >= 0) {
            int size = starsAt(text, open);
            int close = size == 2 || size == 3 ? closing(text, open + size, size) : -1;
            if (close < 0) {
                plain.append(text, from, open + size);
                from = open + size;
            } else {
                plain.append(text, from, open).append(text, open + size, close);
                from = close + size;
            }
            open = text.indexOf("**", from);
        }
        return Blanks.trim(plain.append(text, from, text.length()).toString());
    }

    /** How deep a heading the trimmed line is, or 0 if it is none. */
    static int headingLevel(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0
                && level <= DEEPEST_HEADING
                && level < line.length()
                && (Blanks.isBlank(line.charAt(level)) || Character.isIdeographic(line.charAt(level)));
        return heading ? level : 0;
    }

    /** The text of a heading, without the signs before and, if any, after it. */
    static String headingText(String line) {
        int to = line.length();
        while (to > 0 && line.charAt(to - 1) == '#') {
            to--;
        }
        return plain(Blanks.trim(line.substring(headingLevel(line), to)));
    }

    /** Whether the text ends where a sentence does. */
    static boolean endsSentence(String text) {
        return !text.isEmpty() && "。；！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int starsAt(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == '*') {
            to++;
        }
        return to - from;
    }

    private static int closing(String text, int from, int size) {
        for (int at = text.indexOf("**", from); at >= 0; ) {
            int stars = starsAt(text, at);
            if (stars == size) {
                return at;
            }
            at = text.indexOf("**", at + stars);
        }
        return -1;
    }
}
