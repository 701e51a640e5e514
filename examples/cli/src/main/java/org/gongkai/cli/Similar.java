package org.gongkai.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a mistyped word may have meant. */
final class Similar {
    private static final int MOST = 3;

    private Similar() {}

    /** The nearest known words, the nearest first; none that differs in more than a third of its letters. */
    static List<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) * 3 <= candidate.length())
                .sorted(Comparator.comparingInt((String candidate) -> distance(word, candidate)))
                .limit(MOST)
                .toList();
    }

    private static int distance(String word, String other) {
        String a = word.toUpperCase(Locale.ROOT);
        String b = other.toUpperCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
