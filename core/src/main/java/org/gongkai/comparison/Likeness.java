package org.gongkai.comparison;

import java.util.Arrays;
import java.util.List;

/** How alike two passages are: the share of pairs of neighbouring words that both have (after Dice). */
final class Likeness {
    private final int[] pairs;

    private Likeness(int[] pairs) {
        this.pairs = pairs;
    }

    static Likeness of(String text) {
        List<String> words = Tokens.words(text);
        int[] pairs = new int[words.size() + 1];
        int previous = 0;
        for (int i = 0; i < words.size(); i++) {
            int hash = words.get(i).hashCode();
            pairs[i] = previous * 31 + hash;
            previous = hash;
        }
        pairs[words.size()] = previous * 31;
        Arrays.sort(pairs);
        return new Likeness(pairs);
    }

    int size() {
        return pairs.length;
    }

    /** In thousandths: 1000 for the same words in the same order. */
    int to(Likeness other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            if (pairs[i] == other.pairs[j]) {
                common++;
                i++;
                j++;
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (int) (2000L * common / (pairs.length + other.pairs.length));
    }
}
