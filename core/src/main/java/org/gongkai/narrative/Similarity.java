package org.gongkai.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/**
 * 文字重复: how much of a report's prose stood in another's already. Compared are pieces of eight characters without spaces
 * and punctuation, every number taken for the same, since new figures in an old text are still the old text.
 */
public final class Similarity {
    private static final int PIECE = 8;
    private static final int SHORTEST = 200;
    private static final int HUNDRED = 100;

    private Similarity() {}

    /**
     * The share of the pieces of {@code now} that stand in {@code before}, in whole percent; sections 一 and 五 only, for
     * the rest is the same by its nature. Empty where either has less than 200 characters there.
     */
    public static Optional<BigDecimal> percent(AnnualReport now, AnnualReport before) {
        String text = text(now);
        String old = text(before);
        if (text.length() < SHORTEST || old.length() < SHORTEST) {
            return Optional.empty();
        }
        Set<Long> known = new HashSet<>();
        for (int i = 0; i + PIECE <= old.length(); i++) {
            known.add(piece(old, i));
        }
        int same = 0;
        int all = text.length() - PIECE + 1;
        for (int i = 0; i < all; i++) {
            if (known.contains(piece(text, i))) {
                same++;
            }
        }
        return Optional.of(BigDecimal.valueOf(same)
                .multiply(BigDecimal.valueOf(HUNDRED))
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.DOWN));
    }

    private static long piece(String text, int from) {
        long hash = 0;
        for (int i = from; i < from + PIECE; i++) {
            hash = hash * 1_000_003 + text.charAt(i);
        }
        return hash;
    }

    private static String text(AnnualReport report) {
        StringBuilder text = new StringBuilder();
        for (Section section : report.sections()) {
            boolean compared = section.key()
                    .filter(key -> key == SectionKey.OVERVIEW || key == SectionKey.PROBLEMS_AND_IMPROVEMENTS)
                    .isPresent();
            if (compared) {
                section.paragraphs().forEach(paragraph -> append(text, paragraph));
            }
        }
        return text.toString();
    }

    /** Letters and ideographs as they are, a number as one 0. */
    private static void append(StringBuilder text, String paragraph) {
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (Character.isDigit(c)) {
                if (text.isEmpty() || text.charAt(text.length() - 1) != '0') {
                    text.append('0');
                }
            } else if (Character.isLetter(c)) {
                text.append(c);
            }
        }
    }
}
