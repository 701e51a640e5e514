package org.gongkai.recognition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.model.Amount;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.FigureKind;
import org.gongkai.wording.ChineseNumber;
import org.gongkai.wording.Compact;
import org.gongkai.wording.Simplified;

/**
 * The cell grammar: sign, digits, counter or unit, remark. What does not fit it whole is kept as text, never guessed.
 */
final class EntryParser {
    private static final String COUNTERS = "件条份篇个宗起次项人部";
    private static final String NUMERALS = "一二两三四五六七八九十百千万";
    /** With which 增加, 新增 and 减少 begin too. */
    private static final String SIGNS = "+-增新减";

    private static final String NOISE = "?\uFFFD";
    private static final String WIDTHLESS = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    private static final int MOST_DIGITS = 18;

    /** The longest that is words; dashes may be more. */
    private static final int LONGEST_PLACEHOLDER = 3;

    private EntryParser() {}

    /**
     * An entry, and what had to be normalized to read it.
     *
     * @param signNormalized a sign was written as a word or doubled
     * @param noise signs that a wrong charset leaves stood before the number
     */
    record Parsed(Entry entry, boolean signNormalized, boolean noise) {}

    /** Whether a cell holds what can only be an entry: a number, or a usual placeholder. */
    static boolean isValue(String text) {
        if (isPlainCount(text)) {
            return true;
        }
        String trimmed = Compact.trim(text);
        // A numeral in words may be a piece of a label as well.
        boolean words = !trimmed.isEmpty() && NUMERALS.indexOf(trimmed.charAt(0)) >= 0;
        return isPlaceholder(trimmed) || (!words && number(trimmed).isPresent());
    }

    /** The number in a cell, in whatever place it stands; empty where it is none. */
    static Optional<BigDecimal> number(String text) {
        if (isPlainCount(text)) {
            return Optional.of(BigDecimal.valueOf(Long.parseLong(text)));
        }
        if (!beginsAsNumber(text)) {
            return Optional.empty();
        }
        Optional<BigDecimal> count =
                parse(text, FigureKind.CHANGE, Optional.empty()).entry().number();
        return count.or(
                () -> parse(text, FigureKind.AMOUNT, Optional.empty()).entry().number());
    }

    static boolean isPlaceholder(String text) {
        if (text.length() > LONGEST_PLACEHOLDER && "-_".indexOf(fold(text.charAt(0))) < 0) {
            return false;
        }
        String folded = fold(text);
        return switch (folded) {
            case "/", "\\", "_", "*", "无", "—", "N/A", "n/a", "不适用" -> true;
            default -> !folded.isEmpty() && folded.chars().allMatch(c -> c == '-' || c == '_');
        };
    }

    static Parsed parse(String text, FigureKind kind, Optional<Unit> formUnit) {
        if (kind != FigureKind.AMOUNT && isPlainCount(text)) {
            return new Parsed(Entry.of(Long.parseLong(text)), false, false);
        }
        String trimmed = Compact.trim(withoutWidthless(text));
        if (trimmed.isEmpty()) {
            return new Parsed(Entry.blank(), false, false);
        }
        String clean = withoutNoise(trimmed);
        boolean noise = !clean.equals(trimmed);
        String folded = fold(clean);
        return new EntryScan(clean, folded, kind, formUnit)
                .scan()
                .or(() -> kind == FigureKind.AMOUNT ? Optional.empty() : inWords(folded))
                .map(parsed -> new Parsed(parsed.entry(), parsed.signNormalized(), noise))
                .orElseGet(() -> new Parsed(new Unreadable(trimmed), false, false));
    }

    /** Whether there is a digit in it, or it begins as a number in words does; nothing else is one. */
    static boolean mayBeNumber(String text) {
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char half = Compact.halfWidth(c);
            if ((half >= '0' && half <= '9') || (!begun && ChineseNumber.isNumeral(c))) {
                return true;
            }
            begun |= !Compact.isBlank(c);
        }
        return false;
    }

    /** Whether it begins with a digit, a sign or a numeral, as every number does, in digits or in words. */
    private static boolean beginsAsNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != ' ' && NOISE.indexOf(c) < 0) {
                return (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0 || ChineseNumber.isNumeral(text.charAt(i));
            }
        }
        return false;
    }

    /** A few digits and nothing else, as nearly every cell holds: there is nothing to be found out about it. */
    private static boolean isPlainCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    /** Question marks before a digit, which are blanks that a wrong charset has turned into signs. */
    private static String withoutNoise(String text) {
        int at = 0;
        while (at < text.length()
                && (NOISE.indexOf(Compact.halfWidth(text.charAt(at))) >= 0 || Compact.isBlank(text.charAt(at)))) {
            at++;
        }
        boolean digit = at < text.length() && Character.isDigit(text.charAt(at));
        return digit ? text.substring(at) : text;
    }

    /** What has no width parts no digits on a page: where a line may break, or words are joined. */
    private static String withoutWidthless(String text) {
        StringBuilder seen = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean none = WIDTHLESS.indexOf(c) >= 0;
            if (none && seen == null) {
                seen = new StringBuilder(text.substring(0, i));
            } else if (!none && seen != null) {
                seen.append(c);
            }
        }
        return seen == null ? text : seen.toString();
    }

    /** 三, 十二, 三件. */
    private static Optional<Parsed> inWords(String text) {
        boolean counter = text.length() > 1 && COUNTERS.indexOf(text.charAt(text.length() - 1)) >= 0;
        OptionalLong number = ChineseNumber.exact(counter ? text.substring(0, text.length() - 1) : text);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parsed(Count.of(number.getAsLong()), false, false));
    }

    /** Whether a cell is a number written in words, as 三 and 十二件 are. */
    static boolean isInWords(String text) {
        return inWords(fold(Compact.trim(text))).isPresent();
    }

    /** The digits of a number that a blank has split, as {@code 2 1}; empty for any other text. */
    static Optional<String> joined(String text) {
        if (isPlainCount(text)) {
            return Optional.empty();
        }
        String folded = fold(Compact.trim(withoutWidthless(text)));
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ') {
                return Optional.empty();
            }
        }
        boolean split = digits.length() > 1 && digits.length() < folded.length() && digits.length() <= MOST_DIGITS;
        return split ? Optional.of(digits.toString()) : Optional.empty();
    }

    /** Half width, every kind of dash as a hyphen, line feeds as blanks. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        char half = Compact.halfWidth(c);
        if ("－−–—―﹣‐‑─".indexOf(half) >= 0) {
            return '-';
        }
        return Compact.isBlank(half) ? ' ' : Simplified.of(half);
    }

    /** One pass over a folded cell. */
    private static final class EntryScan {
        private final String original;
        private final String text;
        private final FigureKind kind;
        private final Optional<Unit> formUnit;
        private int at;
        private boolean signed;
        private boolean normalized;

        EntryScan(String original, String text, FigureKind kind, Optional<Unit> formUnit) {
            this.original = original;
            this.text = text;
            this.kind = kind;
            this.formUnit = formUnit;
        }

        Optional<Parsed> scan() {
            boolean negative = sign();
            skipBlank();
            String digits = digits();
            if (digits.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal number = new BigDecimal(digits);
            if (negative) {
                number = number.negate();
            }
            skipBlank();
            Optional<Unit> unit = unit();
            boolean counter = unit.isEmpty() && counter();
            skipBlank();
            Optional<String> note = remark();
            if (note.isPresent() && unit.isEmpty()) {
                Optional<String> named = UnitText.alone(note.get());
                unit = named.flatMap(Unit::labelled);
                if (named.isPresent() && unit.isEmpty()) {
                    return Optional.empty();
                }
                note = note.filter(text -> saysMore(text, named));
            }
            if (at != text.length() || (signed && normalizedWord() && kind != FigureKind.CHANGE)) {
                return Optional.empty();
            }
            return entry(number, unit, counter, note).map(entry -> new Parsed(entry, normalized, false));
        }

        /** Whether a remark is more than the unit or the counter. */
        private static boolean saysMore(String note, Optional<String> unit) {
            return unit.map(name -> !Compact.of(note).endsWith(name)).orElse(!COUNTERS.contains(note));
        }

        private Optional<Entry> entry(BigDecimal number, Optional<Unit> unit, boolean counter, Optional<String> note) {
            if (kind == FigureKind.AMOUNT) {
                return counter ? Optional.empty() : Optional.of(new Amount(number, unit.or(() -> formUnit), note));
            }
            if (unit.isPresent()) {
                return Optional.empty();
            }
            return Optional.of(
                    number.scale() > 0
                            ? new Amount(number, Optional.empty(), note)
                            : new Count(number.longValueExact(), note));
        }

        /** Reads the sign; true for a negative one. */
        private boolean sign() {
            int start = at;
            if (take("增加") || take("新增") || take("增") || take("+")) {
                normalized = text.charAt(start) != '+';
                signed = true;
                return false;
            }
            if (take("减少") || take("减")) {
                normalized = true;
                signed = true;
                return true;
            }
            while (at < text.length() && text.charAt(at) == '-') {
                at++;
            }
            signed = at > start;
            normalized = at - start > 1;
            return signed;
        }

        private boolean normalizedWord() {
            return normalized && text.charAt(0) != '-';
        }

        private String digits() {
            StringBuilder digits = new StringBuilder();
            int group = -1;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c >= '0' && c <= '9') {
                    digits.append(c);
                    group = group < 0 ? -1 : group + 1;
                } else if ((c == ',' || c == '，') && groupsSoFar(digits, group) && digitsFollow(3)) {
                    group = 0;
                } else {
                    break;
                }
                at++;
            }
            if ((group >= 0 && group != 3) || digits.length() > MOST_DIGITS) {
                return "";
            }
            if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(at + 1) && !digits.isEmpty()) {
                digits.append('.');
                at++;
                while (at < text.length() && isDigit(at)) {
                    digits.append(text.charAt(at));
                    at++;
                }
            }
            return digits.length() > MOST_DIGITS + 2 ? "" : digits.toString();
        }

        private static boolean groupsSoFar(StringBuilder digits, int group) {
            return group < 0 ? digits.length() >= 1 && digits.length() <= 3 : group == 3;
        }

        private boolean digitsFollow(int count) {
            for (int i = 1; i <= count; i++) {
                if (at + i >= text.length() || !isDigit(at + i)) {
                    return false;
                }
            }
            return at + count + 1 >= text.length() || !isDigit(at + count + 1);
        }

        private boolean isDigit(int index) {
            return text.charAt(index) >= '0' && text.charAt(index) <= '9';
        }

        private Optional<Unit> unit() {
            if (take("万元")) {
                return Optional.of(Unit.TEN_THOUSAND_YUAN);
            }
            return take("元") ? Optional.of(Unit.YUAN) : Optional.empty();
        }

        private boolean counter() {
            if (at < text.length() && COUNTERS.indexOf(text.charAt(at)) >= 0) {
                at++;
                return true;
            }
            return false;
        }

        private Optional<String> remark() {
            if (at >= text.length() || text.charAt(at) != '(' || !text.endsWith(")")) {
                return Optional.empty();
            }
            String inside = Compact.trim(original.substring(at + 1, text.length() - 1));
            if (inside.isEmpty()) {
                return Optional.empty();
            }
            at = text.length();
            return Optional.of(inside);
        }

        private boolean take(String word) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return true;
            }
            return false;
        }

        private void skipBlank() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
    }
}
