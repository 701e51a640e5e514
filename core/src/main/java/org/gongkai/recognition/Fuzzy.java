package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;

/** Matches a label that is cut or misspelt, and only where one label and no other fits. */
final class Fuzzy {
    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONG = 8;

    private Fuzzy() {}

    /**
     * The texts of the index that a damaged text may stand for; a cut one must have {@code shortest} characters left.
     */
    static List<String> candidates(String compact, LabelIndex index, int shortest) {
        List<String> cut = new ArrayList<>();
        List<String> misspelt = new ArrayList<>();
        for (String text : index.texts()) {
            if (compact.length() >= shortest && text.length() > compact.length() && text.startsWith(compact)) {
                cut.add(text);
            }
            if (compact.length() >= SHORTEST_MISSPELT && text.length() >= SHORTEST_MISSPELT) {
                int allowed = Math.min(compact.length(), text.length()) >= LONG ? 2 : 1;
                if (Math.abs(text.length() - compact.length()) <= allowed
                        && !isOfOtherYear(compact, text)
                        && distanceAtMost(compact, text, allowed)) {
                    misspelt.add(text);
                }
            }
        }
        return misspelt.isEmpty() ? cut : misspelt;
    }

    /** Last year's figure is never this year's misspelt. */
    private static boolean isOfOtherYear(String one, String other) {
        return (isOfLastYear(one) && other.contains("本年")) || (one.contains("本年") && isOfLastYear(other));
    }

    private static boolean isOfLastYear(String text) {
        return text.contains("上年") || text.contains("上一年");
    }

    /** Edit distance, given up as soon as it exceeds the bound. */
    static boolean distanceAtMost(String a, String b, int bound) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = current[0];
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            if (least > bound) {
                return false;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()] <= bound;
    }
}
