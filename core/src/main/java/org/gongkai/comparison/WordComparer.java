package org.gongkai.comparison;

import java.util.List;

/** Tells word by word what changed within a paragraph: whole sentences first, then the words between those kept. */
final class WordComparer {
    private static final int NONE = -1;

    private WordComparer() {}

    static List<Piece> compare(String before, String after, Effort effort) {
        List<String> old = Tokens.sentences(before);
        List<String> now = Tokens.sentences(after);
        int[] kept = Alignment.of(old, now, effort);
        Pieces pieces = new Pieces();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            int oldFrom = i;
            int nowFrom = j;
            while (i < old.size() && kept[i] == NONE) {
                i++;
            }
            j = i < old.size() ? kept[i] : now.size();
            words(String.join("", old.subList(oldFrom, i)), String.join("", now.subList(nowFrom, j)), pieces, effort);
            if (i < old.size()) {
                Tokens.words(old.get(i)).forEach(pieces::keep);
                i++;
                j++;
            }
        }
        return pieces.list();
    }

    private static void words(String before, String after, Pieces pieces, Effort effort) {
        List<String> old = Tokens.words(before);
        List<String> now = Tokens.words(after);
        int[] kept = Alignment.of(old, now, effort);
        int j = 0;
        for (int i = 0; i < old.size(); i++) {
            if (kept[i] == NONE) {
                pieces.remove(old.get(i));
                continue;
            }
            for (; j < kept[i]; j++) {
                pieces.add(now.get(j));
            }
            pieces.keep(old.get(i));
            j++;
        }
        for (; j < now.size(); j++) {
            pieces.add(now.get(j));
        }
    }
}
