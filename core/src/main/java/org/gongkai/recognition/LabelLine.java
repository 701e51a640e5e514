package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.wording.Compact;

/** Headers side by side on one line of text, a blank between: 行政复议 行政诉讼, also where one is cut, as in 总计 结果维. */
final class LabelLine {
    private static final int LONGEST = 80;

    private LabelLine() {}

    /** The words of such a line; none where one of them is no label, nor a piece of one, or where all are pieces. */
    static List<String> words(String line) {
        if (line.length() > LONGEST || !hasBlank(line)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        boolean label = false;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i < line.length() && !Compact.isBlank(line.charAt(i))) {
                continue;
            }
            String word = line.substring(from, i);
            from = i + 1;
            if (word.isEmpty()) {
                continue;
            }
            String compact = Compact.of(word);
            boolean whole = LabelIndex.FORMS.isLabel(compact, word);
            if (!whole && !isPiece(compact)) {
                return List.of();
            }
            label |= whole;
            words.add(word);
        }
        return label && words.size() > 1 ? words : List.of();
    }

    private static boolean hasBlank(String line) {
        return line.indexOf(' ') >= 0 || line.indexOf('\u3000') >= 0 || line.indexOf('\u00A0') >= 0;
    }

    private static boolean isPiece(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isIdeographic) && LabelIndex.FORMS.isFragment(word);
    }
}
