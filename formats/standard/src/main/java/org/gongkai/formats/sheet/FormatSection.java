package org.gongkai.formats.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the sections of a number format: for numbers above, below and at zero. */
final class FormatSection {
    private static final String DIGITS = "0#?";
    private static final String DATES = "ymdhs";
    private static final List<String> WHITE = List.of("white", "白色", "color2", "颜色2");

    /** A number below zero is often written so, without its sign. */
    private static final List<String> RED = List.of("red", "红色", "color3", "颜色3");

    /** In files, and as a Chinese program calls it. */
    private static final List<String> GENERAL = List.of("General", "G/通用格式");

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();

    /** Placeholders of a date as they are, words behind a quotation mark each. */
    private final StringBuilder pattern = new StringBuilder();

    private Optional<FormatCondition> condition = Optional.empty();
    private boolean forWords;
    private boolean digits;

    /** Whether a placeholder shows a nought. */
    private boolean noughts;

    private boolean point;
    private boolean date;
    private boolean percent;
    private boolean other;
    private boolean white;
    private boolean red;
    private int decimals;

    /** What stands between two placeholders, which may be the last. */
    private String pending = "";

    private FormatSection() {}

    static FormatSection of(String code) {
        FormatSection section = new FormatSection();
        section.scan(code.replace("AM/PM", "").replace("上午/下午", ""));
        if (section.pending.startsWith(",")) {
            section.other = true;
        }
        section.after.append(section.pending.replace(",", ""));
        section.other |= section.digits && section.isBesideDigits();
        return section;
    }

    private void scan(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> {
                    int end = code.indexOf('"', i + 1);
                    end = end < 0 ? code.length() : end;
                    literal(code.substring(i + 1, end));
                    i = end;
                }
                case '\\', '!' -> {
                    i++;
                    literal(i < code.length() ? code.substring(i, i + 1) : "");
                }
                case '[' -> {
                    int end = code.indexOf(']', i);
                    end = end < 0 ? code.length() : end;
                    bracket(code.substring(i + 1, end));
                    i = end;
                }
                case '_', '*' -> i++;
                default -> {
                    int general = general(code, i);
                    if (general > 0) {
                        whole();
                        i += general - 1;
                    } else {
                        sign(c, i + 1 < code.length() ? code.charAt(i + 1) : ' ');
                    }
                }
            }
        }
    }

    /** How long the name is that begins here and stands for all digits; 0 where none does. */
    private static int general(String code, int at) {
        return GENERAL.stream()
                .filter(name -> code.regionMatches(true, at, name, 0, name.length()))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private void sign(char c, char next) {
        char lower = Character.toLowerCase(c);
        if (c == '@') {
            forWords = true;
            whole();
        } else if (DIGITS.indexOf(c) >= 0) {
            noughts |= c == '0';
            placeholder();
        } else if (c == '.' && (digits || DIGITS.indexOf(next) >= 0)) {
            point = true;
        } else if (c == '%') {
            percent = true;
        } else if (lower == 'e' && (next == '+' || next == '-')) {
            point = false;
            other = decimals > 0 || other;
            decimals = 0;
        } else if (DATES.indexOf(lower) >= 0) {
            date = true;
            pattern.append(lower);
        } else if (c == ',' && digits) {
            pending += c;
        } else {
            literal(String.valueOf(c));
        }
    }

    /** A colour, a locale with a currency sign, hours that may be more than 24, a condition. */
    private void bracket(String inside) {
        String colour = inside.replace(" ", "").toLowerCase(Locale.ROOT);
        white |= WHITE.contains(colour);
        red |= RED.contains(colour);
        if (inside.startsWith("$")) {
            int end = inside.indexOf('-');
            literal(inside.substring(1, end < 0 ? inside.length() : end));
        } else if (!inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0) {
            condition = FormatCondition.of(inside);
            other |= condition.isEmpty();
        } else if (!inside.isEmpty() && DATES.indexOf(Character.toLowerCase(inside.charAt(0))) >= 0) {
            boolean elapsed =
                    inside.chars().allMatch(c -> Character.toLowerCase(c) == Character.toLowerCase(inside.charAt(0)));
            if (elapsed) {
                date = true;
                pattern.append(inside.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The number with all its digits; once more, or beside other placeholders, it makes another number. */
    private void whole() {
        other |= digits;
        noughts = true;
        placeholder();
    }

    private void placeholder() {
        if (digits && !pending.isEmpty() && !pending.equals(",")) {
            other = true;
        }
        pending = "";
        digits = true;
        decimals += point ? 1 : 0;
    }

    private void literal(String words) {
        for (int i = 0; i < words.length(); i++) {
            pattern.append('"').append(words.charAt(i));
        }
        if (digits) {
            pending += words;
        } else {
            before.append(words);
        }
    }

    /** What it asks of a number; empty where the file says nothing. */
    Optional<FormatCondition> condition() {
        return condition;
    }

    /** Whether it has a place for words. */
    boolean isForWords() {
        return forWords;
    }

    boolean isDate() {
        return date;
    }

    boolean hasDigits() {
        return digits;
    }

    /** Whether it shows no digit of a nought; behind a point something is left of it. */
    boolean hidesZero() {
        return !noughts && !point && !percent;
    }

    /** Whether it shows another number than the one there is. */
    boolean isOther() {
        return other;
    }

    /** Whether its words lengthen the number by digits. */
    private boolean isBesideDigits() {
        String left = before.toString().strip();
        String right = after.toString().strip();
        int first = right.startsWith(".") ? 1 : 0;
        return (!left.isEmpty() && Character.isDigit(left.charAt(left.length() - 1)))
                || (right.length() > first && Character.isDigit(right.charAt(first)));
    }

    /** Whether it shows a number in letters as white as paper. */
    boolean isWhite() {
        return white;
    }

    /** Whether it shows a number above zero as one below. */
    boolean turnsSign(BigDecimal value) {
        String left = before.toString().strip();
        return value.signum() > 0
                && (left.startsWith("-")
                        || (left.startsWith("(") && after.toString().strip().endsWith(")")));
    }

    /** Whether neither a sign nor a word nor red letters tell a number of it from one above zero. */
    boolean looksPositive() {
        return !red && before.toString().isBlank();
    }

    /** What it shows beside digits. */
    String words() {
        return (before.toString() + after).strip();
    }

    /** The number with the words around it. A sign is always written, and no brackets in its place. */
    String number(BigDecimal value) {
        BigDecimal magnitude = percent ? value.abs().movePointRight(2) : value.abs();
        BigDecimal stripped = magnitude.signum() == 0 ? BigDecimal.ZERO : magnitude.stripTrailingZeros();
        int scale = Math.max(decimals, Math.max(0, stripped.scale()));
        String text = stripped.setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        String left = before.toString().strip();
        String right = after.toString().strip();
        if (left.startsWith("(") && right.endsWith(")")) {
            left = left.substring(1).strip();
            right = right.substring(0, right.length() - 1).strip();
        }
        if (left.startsWith("-") || left.startsWith("+")) {
            left = left.substring(1).strip();
        }
        return (value.signum() < 0 ? "-" : "") + left + text + (percent ? "%" : "") + right;
    }

    /** A date; {@code m} behind hours or before seconds are minutes. */
    String date(LocalDateTime when) {
        StringBuilder text = new StringBuilder();
        char last = ' ';
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            if (c == '"') {
                text.append(i + 1 < pattern.length() ? pattern.charAt(i + 1) : "");
                i += 2;
                continue;
            }
            int end = i;
            while (end < pattern.length() && pattern.charAt(end) == c) {
                end++;
            }
            boolean minutes = c == 'm' && (last == 'h' || nextIsSeconds(end));
            text.append(part(minutes ? 'n' : c, end - i, when));
            last = c;
            i = end;
        }
        return text.toString().strip();
    }

    private boolean nextIsSeconds(int from) {
        int at = from;
        while (at < pattern.length() && pattern.charAt(at) == '"') {
            at += 2;
        }
        return at < pattern.length() && pattern.charAt(at) == 's';
    }

    private static String part(char kind, int length, LocalDateTime when) {
        int number = switch (kind) {
            case 'y' -> length > 2 ? when.getYear() : when.getYear() % 100;
            case 'm' -> when.getMonthValue();
            case 'd' -> when.getDayOfMonth();
            case 'h' -> when.getHour();
            case 'n' -> when.getMinute();
            default -> when.getSecond();
        };
        return length > 1 && number < 10 ? "0" + number : String.valueOf(number);
    }
}
