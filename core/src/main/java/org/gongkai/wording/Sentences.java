package org.gongkai.wording;

import java.util.ArrayList;
import java.util.List;

/** 断句: the sentences of a paragraph, each without the mark that ends it. */
public final class Sentences {
    private static final String ENDS = "。；;！!？?\n";

    private Sentences() {}

    /** The sentences in order; what stands behind the last mark is one too. */
    public static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (ENDS.indexOf(paragraph.charAt(i)) >= 0) {
                add(sentences, paragraph.substring(from, i));
                from = i + 1;
            }
        }
        add(sentences, paragraph.substring(from));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        String trimmed = Compact.trim(sentence);
        if (!trimmed.isEmpty()) {
            sentences.add(trimmed);
        }
    }
}
