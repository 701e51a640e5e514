package org.gongkai.recognition;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.wording.ChineseNumber;
import org.gongkai.wording.Compact;
import org.gongkai.wording.Simplified;

/**
 * 货币单位 as headers, remarks and lines above a table name it, in their own words: 百万元 and 美元 are units of their own and
 * no 元. Where they name several, all of them with strokes between, which is none that anybody could take.
 */
final class UnitText {
    private static final char YUAN = '元';

    /** What stands before 元 and makes another unit of it. */
    private static final String BEFORE = "十百千万亿拾佰仟萬億美欧港日韩澳加币";

    /** What makes another word of it: 公元, 单元, 多元; 元月, 元旦. */
    private static final String OTHER_WORDS_BEFORE = "公单多";

    private static final String OTHER_WORDS_BEHIND = "月旦";
    private static final String OWN_CURRENCY = "人民币";
    private static final String WORD = "单位";
    private static final String SEPARATORS = "、，,;；/：:()[]【】为和及";
    private static final int LONGEST_LINE = 24;

    /** 单位, 金额单位, 计量单位: what is longer is the 单位 that fills in the form. */
    private static final Set<String> LINE_BEGINS = Set.of("", "金额", "计量", "货币", "数量");

    private UnitText() {}

    /** The unit in a label, as in 采购总金额（万元，保留四位小数）; a quantity such as 1万元以上 names none. */
    static Optional<String> inLabel(String label) {
        String text = Simplified.of(label);
        Set<String> units = new LinkedHashSet<>();
        for (int at = text.indexOf(YUAN); at >= 0; at = text.indexOf(YUAN, at + 1)) {
            int from = begin(text, at);
            boolean quantity = from > 0 && isNumeral(text.charAt(from - 1));
            if (!quantity && !isOtherWord(text, from, at)) {
                units.add(text.substring(from, at + 1));
            }
        }
        return units.isEmpty() ? unheardOf(text) : all(units);
    }

    /** The unit that a remark or a cell is and nothing else: 百万元, or as a line says it. */
    static Optional<String> alone(String text) {
        String unit = bare(Simplified.of(text));
        return isUnit(unit) ? Optional.of(withoutCurrency(unit)) : inLine(text);
    }

    /** The unit that a line above a table names: 单位：件、元. */
    static Optional<String> inLine(String text) {
        String trimmed = Compact.trim(text);
        if (trimmed.length() > LONGEST_LINE || trimmed.indexOf(YUAN) < 0) {
            return Optional.empty();
        }
        String line = Simplified.of(trimmed);
        int word = line.indexOf(WORD);
        if (word < 0 || !LINE_BEGINS.contains(bare(line.substring(0, word)))) {
            return Optional.empty();
        }
        Set<String> units = new LinkedHashSet<>();
        int from = word + WORD.length();
        for (int i = from; i <= line.length(); i++) {
            if (i == line.length() || isSeparator(line.charAt(i))) {
                String name = line.substring(from, i);
                if (isUnit(name)) {
                    units.add(withoutCurrency(name));
                }
                from = i + 1;
            }
        }
        return units.isEmpty() ? Optional.empty() : all(units);
    }

    private static Optional<String> all(Set<String> units) {
        return Optional.of(String.join("/", units));
    }

    /** What a label calls its 单位 though it is none of money, as 单位：万 does. */
    private static Optional<String> unheardOf(String text) {
        int word = text.indexOf(WORD);
        int from = word + WORD.length();
        if (word < 0 || from >= text.length() || "：:".indexOf(text.charAt(from)) < 0) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < text.length() && !isSeparator(text.charAt(to))) {
            to++;
        }
        String name = Compact.trim(text.substring(from + 1, to));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Where the unit that ends at a 元 begins. */
    private static int begin(String text, int yuan) {
        int from = yuan;
        while (from > 0 && BEFORE.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        boolean own = text.startsWith(OWN_CURRENCY, from - OWN_CURRENCY.length() + 1);
        return own ? from + 1 : from;
    }

    private static boolean isNumeral(char c) {
        char half = Compact.halfWidth(c);
        return (half >= '0' && half <= '9') || ChineseNumber.isNumeral(c);
    }

    private static boolean isOtherWord(String text, int from, int yuan) {
        boolean before = from == yuan && from > 0 && OTHER_WORDS_BEFORE.indexOf(text.charAt(from - 1)) >= 0;
        return before || (yuan + 1 < text.length() && OTHER_WORDS_BEHIND.indexOf(text.charAt(yuan + 1)) >= 0);
    }

    /** Whether a word is a unit of money and nothing else, brackets neither. */
    static boolean isUnit(String word) {
        int last = word.length() - 1;
        if (last < 0 || word.charAt(last) != YUAN) {
            return false;
        }
        int from = begin(word, last);
        return from == 0 || word.substring(0, from).equals(OWN_CURRENCY);
    }

    private static String withoutCurrency(String unit) {
        return unit.startsWith(OWN_CURRENCY) ? unit.substring(OWN_CURRENCY.length()) : unit;
    }

    private static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(Compact.halfWidth(c)) >= 0 || SEPARATORS.indexOf(c) >= 0 || Compact.isBlank(c);
    }

    /** Without separators and blanks at its ends. */
    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSeparator(text.charAt(from))) {
            from++;
        }
        while (to > from && isSeparator(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
